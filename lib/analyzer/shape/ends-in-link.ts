import type { Reading } from '../reading/reading.ts';
import type { Token } from '../reading/token.ts';

const passed: ReadonlySet<Token['kind']> = new Set(['hashtag', 'handle', 'punctuation', 'emoji']);

/** The last thing that stands in the draft is a link; hashtags, handles and "via" after it do not count. */
export function endsInLink(reading: Reading): boolean {
  const { ending } = reading;
  for (let i = ending.length - 1; i >= 0; i--) {
    const { kind, norm } = ending[i] as Token;
    if (kind === 'url') return true;
    if (!passed.has(kind) && norm !== 'via') return false;
  }
  return false;
}
