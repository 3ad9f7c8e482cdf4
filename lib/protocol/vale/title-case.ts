import type { TaggedWord } from './rule-context.ts';
import { type KeptTerm, keptForm } from './sentence-case.ts';

/** Articles, conjunctions and prepositions of at most three letters (AP). */
const small = new Set(
  'a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(' '),
);

/** The longer prepositions that Chicago lowers too. */
const prepositions = new Set(
  (
    'with from into during including until against among throughout despite towards upon concerning about over through ' +
    'before between after since without under within along following across beyond around down near above'
  ).split(' '),
);

/**
 * Rewrites a text in title case: all words but the small ones, and always the first, the last and what follows a colon
 * or dash. In AP "to" is raised before a verb, which only a tagger can tell; without one it stays small.
 */
export function titleCase(options: {
  terms: readonly KeptTerm[];
  chicago: boolean;
  tag: ((sentence: string) => TaggedWord[]) | undefined;
}): (text: string) => string {
  const raisesTo = (text: string, end: number): boolean => {
    if (options.chicago || !options.tag) return false;
    const next = options.tag(/[.!?]$/.test(text) ? text : `${text}.`).find((word) => word.start >= end);
    return next !== undefined && /^\p{L}/u.test(next.text) && !next.tag.startsWith('NN');
  };
  return (text) =>
    text.replace(/[\p{N}\p{L}]+[^\s\-/]*/gu, (word, at: number) => {
      const term = keptForm(options.terms, word);
      if (term !== undefined) return term;
      const lower = word.toLowerCase();
      const end = at + word.length;
      const lowered =
        lower === 'to'
          ? !raisesTo(text, end)
          : small.has(lower) || (options.chicago && prepositions.has(lower));
      const bounding = at === 0 || end === text.length;
      const before = text[at - 1] ?? '';
      const afterBreak = /[:\-–—]/.test(text[at - 2] ?? '');
      const opensCompound = text[end] === '-' && before !== '-';
      if (lowered && !bounding && /[ \-/]/.test(before) && !afterBreak && !opensCompound) return lower;
      return word.slice(0, 1).toUpperCase() + word.slice(1);
    });
}
