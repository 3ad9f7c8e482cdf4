import type { Span } from '../reading/split-sentences.ts';

// Words that lead on to what follows: a mark that ends in one looks torn off. Not the "in" of "let that sink in".
const trailing =
  /(?:[\s,;:–—-]+(?:and|or|but|so|the|a|an|our|your|my|this|these|to|for|with|at|(?<!\b(?:sink|join|tune|weigh|chip|sign|log|check|move|hold|carry|hang|goes|going)\s)(?:on|in)|of|by|from|into|as|than|while|before|until|because|when|(?<!\b(?:i|you|we|they|he|she|it|who|what|that|this)[\s,]+)(?:is|are)|who|which))+\s*$/i;

/** A span without the sign before it, and the linking words and the stop at its end, where at least two words stay. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (/^[\s.,;:–—-]+/.exec(words)?.[0].length ?? 0);
  const bare = text.slice(from, end).replace(/[\s.,;:]+$/, '');
  const short = bare.replace(trailing, '');
  const kept = /\S\s+\S/.test(short) ? short : bare;
  return kept === '' ? { start, end } : { start: from, end: from + kept.length };
}
