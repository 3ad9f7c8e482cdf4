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

/** Length of the common beginning of two texts, by halving: engines compare whole slices far faster than letters. */
function commonStart(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function commonEnd(a: string, b: string, most: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low))
      low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Splits an edited text by splitting only around the edit. Gives what `splitSentences` of the whole would, or null when
 * the edit reaches too far to tell.
 * @param spans the sentences of `old`
 */
export function resplit(old: string, spans: readonly Span[], text: string): Resplit | null {
  const same = commonStart(old, text);
  const sameEnd = commonEnd(old, text, Math.min(old.length, text.length) - same);
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
