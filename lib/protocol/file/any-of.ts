import type { Pattern } from '../regex/pattern.ts';
import { sharedPattern } from '../regex/shared-pattern.ts';
import { exactPattern, type Sought } from './term-pattern.ts';

/** Finds each of some words, in any case, the longest first. @throws PatternError where they are too many. */
export function anyOf(words: readonly string[], soughtAs: (word: string) => Sought = exactPattern): Pattern {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return sharedPattern(`(?i)(?:${longestFirst.map((word) => soughtAs(word).source).join('|')})`);
}
