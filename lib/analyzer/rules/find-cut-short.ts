import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import { isCutShort } from '../shape/is-cut-short.ts';

/** The dots and the link of a sentence that a feed broke off. */
export function findCutShort(reading: Reading): Span[] {
  const last = reading.sentences.at(-1);
  if (!last || !isCutShort(reading)) return [];
  const dots = last.reading.tokens.findLast((token) => token.kind === 'ellipsis');
  const end = last.reading.tokens.at(-1);
  return dots && end ? [{ start: last.start + dots.start, end: last.start + end.end }] : [];
}
