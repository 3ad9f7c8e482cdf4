import { foldCase } from '../regex/char-set.ts';
import { verbForms } from './verb-forms.ts';
import { pluralOf, singularOf } from './word-number.ts';

/** How a word or several are looked for. */
export interface Sought {
  /** As an expression, for any case. */
  source: string;
  /** In lower case: every match holds one of them. Absent where only the expression itself can tell. */
  literals?: readonly string[] | undefined;
}

const edge = (letter: RegExp, term: string): string => (letter.test(term) ? '\\b' : '');
const bounded = (term: string, pattern: string): string =>
  edge(/^[\p{L}\p{N}_]/u, term) + pattern + edge(/[\p{L}\p{N}_]$/u, term);

/** A text taken literally, with any blanks, quotes, apostrophes and dashes: nobody types all of them alike. */
function loosely(text: string): string {
  return text.replace(/\s*&\s*|\s+|['‘’ʼ´"“”„‐‑–—-]|[.*+?^${}()|[\]\\]/g, (found, at: number) => {
    if (found.includes('&')) return '(?:\\s*&\\s*|\\s+and\\s+)';
    if (found.trim() === '') return '\\s+';
    // “dont” is no other word, “well” for “we'll” is.
    if (/['‘’ʼ´]/.test(found)) return `['‘’ʼ´]${/n.t/i.test(text.slice(at - 1, at + 2)) ? '?' : ''}`;
    if (/["“”„]/.test(found)) return '["“”„]';
    return /[‐‑–—-]/.test(found) ? '[-‐‑–—]' : `\\${found}`;
  });
}

/** A term with a hyphen or a blank between its words, in the singular and the plural. */
export function termPattern(written: string): Sought {
  const term = written.trim();
  const last = /\p{L}+$/u.exec(term)?.[0] ?? '';
  const head = term.slice(0, term.length - last.length);
  const numbers = [last, pluralOf(last), singularOf(last)].filter((word) => word !== undefined);
  const pattern =
    loosely(head) + (numbers.length > 1 ? `(?:${numbers.map(loosely).join('|')})` : loosely(last));
  return { source: bounded(term, parted(pattern)), literals: literalsOf(numbers, head) };
}

/** Two words are also one with a hyphen, and the other way round. */
const parted = (pattern: string): string =>
  pattern.replace(/(?<=[\p{L})])(?:\\s\+|\[-‐‑–—\])(?=[\p{L}(])/gu, '(?:\\s+|[-‐‑–])');

/** A term whose first word is a verb, in each of its forms. */
export function verbPattern(written: string): Sought {
  const term = written.trim();
  const verb = /^\p{L}+/u.exec(term)?.[0] ?? '';
  const rest = term.slice(verb.length);
  const forms = [...new Set(Object.values(verbForms(verb)))].sort((a, b) => b.length - a.length);
  return {
    source: bounded(term, parted(`(?:${forms.join('|')})${loosely(rest)}`)),
    literals: literalsOf(forms, rest),
  };
}

/** What tells most of a term whose one word has `forms`: these, or the longest stretch of the rest that is always the same. */
function literalsOf(forms: readonly string[], rest: string): readonly string[] | undefined {
  const lists = [forms, ...(rest.match(/[\p{L}\p{N}]+/gu) ?? []).map((stretch) => [stretch])];
  const [best = []] = lists.toSorted((a, b) => shortest(b) - shortest(a));
  return shortest(best) > 0 ? best.map(inLowerCase) : undefined;
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

/** As the patterns fold case. */
const inLowerCase = (text: string): string =>
  String.fromCodePoint(...Array.from(text, (letter) => foldCase(letter.codePointAt(0) as number)));

/** What is found as a word of its own: “user-friendly” is not friendly to customers. */
export const standing = ({ source, literals }: Sought): Sought => ({
  source: `(?<![\\p{L}\\p{N}][-‐‑])${source}(?![-‐‑][\\p{L}\\p{N}])`,
  literals,
});

/** A phrase exactly: no plural, any case. */
export function exactPattern(written: string): Sought {
  const term = written.trim();
  return { source: bounded(term, loosely(term)) };
}

/** A name with its slips: another case, accents left out, its words run together, hyphenated or taken apart. */
export function namePattern(name: string): Sought {
  const words = name.trim().split(/\s+/);
  // “Iphones” is a slip for several of the name; “apples” may be fruit.
  const several = /\p{Ll}\p{Lu}/u.test(name) && /\p{L}$/u.test(name.trim()) ? 's?' : '';
  const spoken = bounded(name.trim(), words.map(letters).join('\\s+') + several);
  // “Rivercafe” and “Whats App” are slips; “we linked in the post” and “open-doors policy” are other words.
  const together = words.length > 1 && words.every((word) => /^\p{L}+$/u.test(word)) ? words : [];
  const apart = words.length === 1 ? partsOf(name.trim()) : [];
  const runTogether = ([first = '', ...others]: readonly string[]) =>
    `\\b${capital(first)}${others.map((word) => `[-‐]?${letters(word)}`).join('')}\\b`;
  const ways = [
    spoken,
    ...(together.length > 0 ? [runTogether(together)] : []),
    ...(apart.length > 1 ? [`\\b${apart.map(capital).join('[\\s‐-]')}\\b`] : []),
  ];
  return { source: ways.join('|') };
}

/** `WhatsApp` in its parts of three letters and more. */
const partsOf = (name: string): string[] =>
  /^(?:\p{Lu}\p{Ll}{2,}){2,}$/u.test(name) ? (name.match(/\p{Lu}\p{Ll}+/gu) ?? []) : [];

/** A word that has to begin with a capital. */
const capital = (word: string): string => {
  const [first = ''] = word;
  return `(?-i:${letters(first.toUpperCase())})${letters(word.slice(first.length))}`;
};

/** Each accented letter with or without its accent. */
const letters = (word: string): string =>
  [...word.normalize('NFC')]
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
      const accents = letter.normalize('NFD').slice(plain.length);
      return plain === letter ? loosely(letter) : `(?:${letter}|${plain}${accents}|${plain})`;
    })
    .join('');
