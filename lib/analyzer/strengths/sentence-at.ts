import type { Reading, SentenceReading } from '../reading/reading.ts';

/** The sentence that holds an offset of the draft's text, with where it starts. */
export function sentenceAt(
  reading: Reading,
  offset: number,
): { start: number; reading: SentenceReading } | undefined {
  return reading.sentences.findLast(({ start }) => start <= offset);
}
