import { commonEnds } from './common-ends.ts';
import { type Span, splitSentences } from './split-sentences.ts';

/** Which sentences of the old text stand unchanged in the new one: the first `head`, and all from `tail` on. */
export interface Resplit {
  head: number;
  tail: number;
  /** Sentences between them, offsets into the new text. */
  middle: Span[];
  /** How far the tail has moved. */
  shift: number;
}

/** A sentence's end is decided by at most so many units after it. */
const lookahead = 16;

/**
 * Splits an edited text by splitting only around the edit. Gives what `splitSentences` of the whole would, or null when
 * the edit reaches too far to tell.
 * @param spans the sentences of `old`
 */
export function resplit(old: string, spans: readonly Span[], text: string): Resplit | null {
  const { start: same, end: sameEnd } = commonEnds(old, text);
  const shift = text.length - old.length;
  let head = 0;
  let end = spans.length;
  while (head < end) {
    const middle = (head + end) >> 1;
    if ((spans[middle] as Span).end + lookahead <= same) head = middle + 1;
    else end = middle;
  }
  const from = head > 0 ? (spans[head - 1] as Span).end : 0;
  let tail = head;
  while (tail < spans.length && (spans[tail] as Span).start < old.length - sameEnd) tail++;
  // The sentence after the edit is split again with it: where it begins anew, the rest is as it was.
  for (let tries = 0; tries < 3 && tail < spans.length; tries++, tail++) {
    const next = spans[tail] as Span;
    const window = text.slice(from, next.end + shift + lookahead);
    const split = splitSentences(window).map((span) => ({ start: span.start + from, end: span.end + from }));
    const meets = split.findIndex(
      (span) => span.start === next.start + shift && span.end === next.end + shift,
    );
    if (meets >= 0) return { head, tail, middle: split.slice(0, meets), shift };
  }
  if (tail < spans.length) return null;
  const rest = splitSentences(text.slice(from)).map((span) => ({
    start: span.start + from,
    end: span.end + from,
  }));
  return { head, tail: spans.length, middle: rest, shift };
}
