import { verbForms } from './verb-forms.ts';
import { pluralOf, singularOf } from './word-number.ts';

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

/** A term as an expression: a hyphen or a blank between its words, in the singular and the plural. */
export function termPattern(written: string): string {
  const term = written.trim();
  const last = /\p{L}+$/u.exec(term)?.[0] ?? '';
  const numbers = [last, pluralOf(last), singularOf(last)].filter((word) => word !== undefined);
  const pattern =
    loosely(term.slice(0, term.length - last.length)) +
    (numbers.length > 1 ? `(?:${numbers.map(loosely).join('|')})` : loosely(last));
  return bounded(term, parted(pattern));
}

/** Two words are also one with a hyphen, and the other way round. */
const parted = (pattern: string): string =>
  pattern.replace(/(?<=[\p{L})])(?:\\s\+|\[-‐‑–—\])(?=[\p{L}(])/gu, '(?:\\s+|[-‐‑–])');

/** A term whose first word is a verb, in each of its forms. */
export function verbPattern(written: string): string {
  const term = written.trim();
  const verb = /^\p{L}+/u.exec(term)?.[0] ?? '';
  const forms = [...new Set(Object.values(verbForms(verb)))].sort((a, b) => b.length - a.length);
  return bounded(term, parted(`(?:${forms.join('|')})${loosely(term.slice(verb.length))}`));
}

/** What a pattern finds as a word of its own: “user-friendly” is not friendly to customers. */
export const standing = (pattern: string): string =>
  `(?<![\\p{L}\\p{N}][-‐‑])${pattern}(?![-‐‑][\\p{L}\\p{N}])`;

/** A phrase exactly: no plural, any case. */
export function exactPattern(written: string): string {
  const term = written.trim();
  return bounded(term, loosely(term));
}

/** A name with its slips: another case, accents left out, its words run together, hyphenated or taken apart. */
export function namePattern(name: string): string {
  const words = name.trim().split(/\s+/);
  // “Iphones” is a slip for several of the name; “apples” may be fruit.
  const several = /\p{Ll}\p{Lu}/u.test(name) && /\p{L}$/u.test(name.trim()) ? 's?' : '';
  const spoken = bounded(name.trim(), words.map(letters).join('\\s+') + several);
  // “Rivercafe” and “Whats App” are slips; “we linked in the post” and “open-doors policy” are other words.
  const together = words.length > 1 && words.every((word) => /^\p{L}+$/u.test(word)) ? words : [];
  const apart = words.length === 1 ? partsOf(name.trim()) : [];
  return [
    spoken,
    ...(together.length > 0
      ? [
          `\\b${capital(words[0] as string)}${words
            .slice(1)
            .map((word) => `[-‐]?${letters(word)}`)
            .join('')}\\b`,
        ]
      : []),
    ...(apart.length > 1 ? [`\\b${apart.map(capital).join('[\\s‐-]')}\\b`] : []),
  ].join('|');
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
