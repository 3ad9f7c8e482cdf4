import type { Pattern } from '../regex/pattern.ts';
import { sharedPattern } from '../regex/shared-pattern.ts';

/** A term that keeps its own case. */
export interface KeptTerm {
  term: string;
  pattern: Pattern;
  /** Vocabulary is known in any case and restored to its own; a rule's exceptions only as they are written. */
  anyCase: boolean;
}

/** @throws PatternError when a term is not a pattern. */
export const keptTerms = (exceptions: readonly string[], vocabulary: readonly string[]): KeptTerm[] => [
  ...exceptions.map((term) => ({ term, pattern: sharedPattern(term), anyCase: false })),
  ...vocabulary.map((term) => ({ term, pattern: sharedPattern(term), anyCase: true })),
];

/** How a word that is a term, or in which one matches, reads; undefined for any other word. */
export function keptForm(terms: readonly KeptTerm[], word: string): string | undefined {
  for (const { term, pattern, anyCase } of terms) {
    if (anyCase && term.toLowerCase() === word.toLowerCase()) return term;
    if (pattern.test(word)) return word;
  }
  return undefined;
}

/** Words as the case rules count them: a term, or what blanks part beginning at a letter or digit. */
export function caseWords(terms: readonly KeptTerm[]): Pattern {
  const named = terms.map(({ term, anyCase }) => (anyCase ? `(?i:${term})` : `(?:${term})`)).join('|');
  return sharedPattern(`${named === '' ? '' : `\\b(?:${named})\\b|`}[\\p{N}\\p{L}*]+[^\\s]*`);
}

/**
 * Rewrites a text in sentence case: a capital at the start, after an indicator (a colon when none is named) and after a
 * leading list number; terms keep theirs.
 */
export function sentenceCase(options: {
  terms: readonly KeptTerm[];
  indicators: readonly string[];
}): (text: string) => string {
  const words = caseWords(options.terms);
  const indicators = options.indicators.length > 0 ? options.indicators : [':'];
  return (text) => {
    const found = words.findAll(text).map(({ start, end }) => text.slice(start, end));
    return found
      .map((word, i) => {
        const term = keptForm(options.terms, word);
        if (term !== undefined) return term;
        const before = found[i - 1] ?? '';
        const begins =
          i === 0 || indicators.some((mark) => before.endsWith(mark)) || (i === 1 && /\d+\./.test(before));
        return begins ? word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase() : word.toLowerCase();
      })
      .join(' ');
  };
}
