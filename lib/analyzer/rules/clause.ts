import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';

/** True when a span opens a sentence of the reading. */
export function opensSentence(reading: Reading, { start }: Span): boolean {
  return reading.sentenceAt(start)?.start === start;
}

/** True when nothing but a sign, or nothing at all, follows a span in its sentence. */
export function endsClause(reading: Reading, { end }: Span): boolean {
  return /^\s*(?:$|[\n.,;:!?…)])/.test(reading.text.slice(end, end + 40));
}

/** True when a sentence holds nothing but a span and its stop. */
export function isWholeSentence(reading: Reading, span: Span): boolean {
  const sentence = reading.sentenceAt(span.start);
  if (sentence?.start !== span.start) return false;
  return /^[.,!?…\s]*$/.test(reading.text.slice(span.end, sentence.start + sentence.reading.text.length));
}

/** True when a span stands for itself: a whole wording can take its place and the sentence still holds. */
export function isWholeClause(reading: Reading, span: Span): boolean {
  const before = reading.text.slice(Math.max(0, span.start - 12), span.start);
  const opens =
    opensSentence(reading, span) || /(?:[,;:.!?\n–—-]|(?:^|\s)(?:and|but|so|@\S+))\s*$/i.test(before);
  return opens && endsClause(reading, span);
}
