import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import { isAnswer } from '../shape/is-answer.ts';

/** Two links or more with hardly a word of one's own to each: every link after the first. */
export function findLinks(reading: Reading): Span[] {
  const links = reading.count('form.url');
  if (links < 2 || isAnswer(reading) || reading.count('form.word') > 14 * links) return [];
  return reading
    .sentencesWith('form.url')
    .flatMap(({ start, reading: sentence }) =>
      sentence.tokens
        .filter((token) => token.kind === 'url')
        .map((token) => ({ start: start + token.start, end: start + token.end })),
    )
    .slice(1);
}
