import type { Reading } from '../reading/reading.ts';

/** The post is addressed to somebody: it opens with a handle, or was opened as an answer. */
export function isAnswer(reading: Reading): boolean {
  const { kind } = reading.draft;
  if (kind === 'reply' || kind === 'comment' || kind === 'message') return true;
  const [first, second] = reading.opening;
  return first?.kind === 'handle' || (first?.norm === '.' && second?.kind === 'handle');
}
