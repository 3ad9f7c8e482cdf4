import type { Span } from '../reading/split-sentences.ts';

// Words that lead on to what follows: a mark that ends in one looks torn off.
const trailing =
  /(?:[\s,;:–—-]+(?:and|or|but|so|the|a|an|our|your|my|this|these|to|for|with|at|on|in|of|by|from|into|as|than|while|because|when|is|are|who|which))+\s*$/i;

/** A span without the linking words and the stop at its end, where at least two words stay. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const kept = words.replace(/[\s.,;:]+$/, '').replace(trailing, '');
  return /\S\s+\S/.test(kept) ? { start, end: start + kept.length } : { start, end };
}
