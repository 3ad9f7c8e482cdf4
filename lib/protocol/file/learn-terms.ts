/** A spelling, a name or a hashtag that a team uses, as its posts show it. */
export interface LearntTerm {
  /** In its most frequent form. */
  term: string;
  kind: 'spelling' | 'name' | 'hashtag';
  count: number;
  /** Its other forms, the most frequent first. */
  variants: { form: string; count: number }[];
}

const fewest = 3;
const most = 60;
/** A capital that stands alone says nothing of these. */
const everyday = new Set(
  'i im id ive ill monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const links = /https?:\/\/\S+|\bwww\.\S+|@[\w.@-]+/g;
const sentences = /[^.!?\n]+/g;
const words = /#?[\p{L}\p{N}](?:[\p{L}\p{N}]|['’&-](?=[\p{L}\p{N}]))*/gu;

interface Seen {
  forms: Map<string, number>;
  /** How often it stood within a sentence, where a capital is a choice. */
  within: number;
}

/**
 * Finds what a team spells in a way of its own: words with capitals inside them, names, hashtags, and words that are spelled
 * in several ways. A form counts as the same whatever its case, accents, hyphens and apostrophes.
 */
export function learnTerms(texts: Iterable<string>): LearntTerm[] {
  const seen = new Map<string, Seen>();
  for (const text of texts)
    for (const [sentence] of text.replace(links, '\n').matchAll(sentences)) readSentence(sentence, seen);
  const learnt = [...seen].flatMap(([key, one]) => termOf(key, one) ?? []);
  const longer = learnt.filter(({ term }) => term.includes(' '));
  return (
    learnt
      // A name that is nearly always a part of a longer one is that one.
      .filter(
        (one) =>
          one.term.includes(' ') ||
          !longer.some((name) => name.term.split(' ').includes(one.term) && total(name) * 1.25 >= total(one)),
      )
      .sort((a, b) => Number(b.variants.length > 0) - Number(a.variants.length > 0) || b.count - a.count)
      .slice(0, most)
  );
}

const total = ({ count, variants }: LearntTerm): number =>
  variants.reduce((sum, variant) => sum + variant.count, count);

function readSentence(sentence: string, seen: Map<string, Seen>): void {
  const tokens = [...sentence.matchAll(words)].map(({ 0: form, index }) => ({
    form,
    start: index,
    end: index + form.length,
  }));
  const add = (form: string, within: boolean) => {
    const key = keyOf(form);
    const one = seen.get(key) ?? { forms: new Map(), within: 0 };
    seen.set(key, one);
    one.forms.set(form, (one.forms.get(form) ?? 0) + 1);
    if (within) one.within++;
  };
  tokens.forEach(({ form, start, end }, at) => {
    // At the beginning of a sentence a capital is no choice, unless there is another one.
    if (at > 0 || !/^\p{Lu}[^\p{Lu}]*$/u.test(form)) add(form, at > 0);
    const next = tokens[at + 1];
    const isName = (word: string) => /^\p{Lu}\p{Ll}/u.test(word);
    if (next && isName(form) && isName(next.form) && sentence.slice(end, next.start) === ' ')
      add(sentence.slice(start, next.end), true);
  });
}

const keyOf = (form: string): string =>
  form
    .normalize('NFD')
    .replace(/\p{M}|['’&-]/gu, '')
    .toLowerCase();

function termOf(key: string, { forms, within }: Seen): LearntTerm | undefined {
  const [first, ...others] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first) return undefined;
  const count = [...forms.values()].reduce((sum, n) => sum + n, 0);
  const kind = kindOf(first[0], others, within);
  if (!kind || count < fewest || everyday.has(key)) return undefined;
  return { term: first[0], kind, count: first[1], variants: others.map(([form, n]) => ({ form, count: n })) };
}

function kindOf(
  form: string,
  others: readonly (readonly [string, number])[],
  within: number,
): LearntTerm['kind'] | undefined {
  if (form.startsWith('#')) return 'hashtag';
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}-?\p{N}/u.test(form)) return 'spelling';
  const lower = others.filter(([other]) => other === form.toLowerCase()).reduce((sum, [, n]) => sum + n, 0);
  if (/^\p{Lu}\p{Ll}/u.test(form)) return within > 0 && lower * 5 <= within ? 'name' : undefined;
  // In small letters all through: worth a word only where hyphens or accents differ.
  const spelt = new Set([form, ...others.map(([other]) => other)].map((other) => other.toLowerCase()));
  return form === form.toLowerCase() && spelt.size > 1 ? 'spelling' : undefined;
}
