import { broadcast } from '../lexicon/broadcast.ts';
import type { Reading } from '../reading/reading.ts';
import type { Token } from '../reading/token.ts';

const reports = new Set([...(broadcast['news-verb'] ?? []), ...(broadcast['news-past'] ?? []), '&', 'and']);

/** What follows the opening handles says that they are spoken of: "@bank & @club announce …", "@bank's report …". */
function isSpokenOf(opening: readonly Token[]): boolean {
  const at = opening.findIndex(({ kind, norm }) => kind !== 'handle' && norm !== '.' && norm !== ',');
  const next = opening[at];
  if (!next) return false;
  const gap = next.start - (opening[at - 1]?.end ?? 0);
  return reports.has(next.norm) || (next.norm === 's' && gap === 1);
}

/** The post is addressed to somebody: it opens with a handle, or was opened as an answer. */
export function isAnswer(reading: Reading): boolean {
  const { kind } = reading.draft;
  if (kind === 'reply' || kind === 'comment' || kind === 'message') return true;
  const [first, second] = reading.opening;
  const opensWithHandle = first?.kind === 'handle' || (first?.norm === '.' && second?.kind === 'handle');
  return opensWithHandle && !isSpokenOf(reading.opening);
}
