import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';

/** Runs of three or more "!", or of two where the draft has several. Offsets into the draft's text. */
export function exclamationRuns(reading: Reading): Span[] {
  if (!reading.text.includes('!!')) return [];
  const runs = reading
    .sentencesWith('form.bang-run')
    .flatMap(({ start, reading: sentence }) =>
      sentence.tokens
        .filter((token) => token.kind === 'bang' && token.end - token.start >= 2)
        .map((token) => ({ start: start + token.start, end: start + token.end })),
    );
  return runs.length >= 2 ? runs : runs.filter((run) => run.end - run.start >= 3);
}
