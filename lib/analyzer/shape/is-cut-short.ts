import type { Reading } from '../reading/reading.ts';

/** "Something happened in a pla... LINK": a feed posted it and cut it short. */
export function isCutShort(reading: Reading): boolean {
  const { ending } = reading;
  const at = ending.findLastIndex((token) => token.kind === 'ellipsis');
  const after = ending.slice(at + 1);
  return (
    at > 0 &&
    after.some((token) => token.kind === 'url') &&
    after.every((token) => token.kind === 'url' || token.kind === 'hashtag')
  );
}
