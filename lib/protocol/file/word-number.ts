import pluralize from 'pluralize';

/** Words whose other number is another word, or none: “goods” are not several “good”. */
const onlyAsTheyStand = new Set(
  (
    'i me he she they them myself yourself itself herself himself themselves ourselves is are was were has have this that ' +
    'these those its his hers ours yours theirs arms clothes contents customs earnings glasses goods good grounds looks ' +
    'manners means mean news new regards savings spirits thanks towards works besides sometimes always perhaps custom'
  ).split(' '),
);
/** A wording that ends in one of these has its noun further in front. */
const closing = new Set(
  'with for of to in on at by from up out off about than as it us you them one everyone anyone someone'.split(
    ' ',
  ),
);

/** The word in the plural; undefined where it has none. */
export function pluralOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 2 || onlyAsTheyStand.has(lower)) return;
  const several = lower === 'mail' ? 'mails' : pluralize.plural(lower);
  return several === lower || onlyAsTheyStand.has(several) ? undefined : several;
}

/** The word in the singular; undefined where it is none of a plural. */
export function singularOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 4 || onlyAsTheyStand.has(lower)) return;
  const single = lower === 'mails' ? 'mail' : pluralize.singular(lower);
  // “always” has no singular, although it ends like a plural.
  return single === lower || pluralize.plural(single) !== lower || onlyAsTheyStand.has(single)
    ? undefined
    : single;
}

/** The letters a text ends with. */
const lastWord = (text: string): string => /\p{L}+$/u.exec(text)?.[0] ?? '';

/** The wording for what was found, in its number: `customers` found for the term `customer` wants `guests`. */
export function inNumberOf(found: string, term: string, wording: string): string {
  const [was, is, last] = [lastWord(term).toLowerCase(), lastWord(found).toLowerCase(), lastWord(wording)];
  if (was === is || closing.has(last.toLowerCase())) return wording;
  const other = is === pluralOf(was) ? pluralOf(last) : is === singularOf(was) ? singularOf(last) : undefined;
  return other === undefined ? wording : wording.slice(0, -last.length) + withOwnCapitals(last, other);
}

/** `iPhone` and `iphones` as `iPhones`. */
function withOwnCapitals(word: string, other: string): string {
  const lower = word.toLowerCase();
  if (other.startsWith(lower)) return word + other.slice(word.length);
  return lower.startsWith(other) ? word.slice(0, other.length) : inCaseOf(word, other);
}

/** The new wording in capitals, or with one in front, where the old one has them; a wording's own capitals stay. */
export function inCaseOf(old: string, wording: string): string {
  if (/\p{Lu}/u.test(wording.split(/\s/)[0] as string)) return wording;
  if (/\p{Lu}.*\p{Lu}/su.test(old) && !/\p{Ll}/u.test(old)) return wording.toUpperCase();
  return /^\p{Lu}/u.test(old) ? wording.slice(0, 1).toUpperCase() + wording.slice(1) : wording;
}
