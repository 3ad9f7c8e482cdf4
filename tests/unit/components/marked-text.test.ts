import { expect, it } from 'vitest';
import { markedText } from '../../../components/history/marked-text.ts';
import type { EntryFinding } from '../../../lib/storage/history/entry.ts';

const finding = (
  phrase: string | undefined,
  category: EntryFinding['category'] = 'hard-sell',
): EntryFinding => ({
  rule: 'a.b',
  category,
  level: 'warning',
  outcome: 'kept',
  ...(phrase !== undefined && { phrase }),
});

it.each([
  ['no remarks', [], [{ start: 0, text: 'Buy now, now!' }]],
  [
    'words that are gone, or not kept',
    [finding('later'), finding(undefined)],
    [{ start: 0, text: 'Buy now, now!' }],
  ],
  [
    'one remark',
    [finding('now')],
    [
      { start: 0, text: 'Buy ' },
      { start: 4, text: 'now', category: 'hard-sell' },
      { start: 7, text: ', now!' },
    ],
  ],
  [
    'overlapping remarks: the wider first one stays',
    [finding('now', 'mass-media'), finding('Buy now')],
    [
      { start: 0, text: 'Buy now', category: 'hard-sell' },
      { start: 7, text: ', now!' },
    ],
  ],
])('%s', (_, findings, stretches) => {
  expect(markedText('Buy now, now!', findings)).toEqual(stretches);
});
