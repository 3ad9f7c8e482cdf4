import { textPairs } from './text-pairs.ts';

/** Hashes in a sketch. A text cut to a third still shares about five with the whole. */
const size = 16;

/**
 * A sample of a text by which its near-duplicates are found: the smallest hashes of its word pairs (a bottom-k sketch,
 * A. Z. Broder 1997). A shortened text keeps its share of them, which banded MinHash signatures lose. Empty for a
 * text of fewer than five words: "Happy birthday to you" is nobody's copy.
 */
export function textSketch(text: string): number[] {
  const pairs = textPairs(text);
  if (pairs.size < 4) return [];
  return [...pairs].sort((a, b) => a - b).slice(0, size);
}
