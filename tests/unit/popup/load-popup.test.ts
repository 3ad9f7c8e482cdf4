import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadPopup, nothingYet } from '../../../entrypoints/popup/load-popup.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { anEntry } from '../storage/an-entry.ts';

const now = new Date(2026, 10, 23, 12).getTime();
const day = 24 * 60 * 60 * 1_000;

beforeEach(async () => {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
});

describe('loadPopup', () => {
  it('counts today and the last seven days, and shows the last five drafts of any time', async () => {
    const at = [0, 1, 6, 7, 40, 41].map((days) => now - days * day);
    await history.add(
      ...at.map((time, i) => anEntry({ id: `e${i}`, time, kind: i === 1 ? 'reply' : 'post' })),
    );
    await history.add(anEntry({ id: 'left', time: now - 1, ending: 'left', stance: 'share' }));
    const { week, entries } = await loadPopup(now);
    expect(week).toEqual({
      today: 1,
      sent: 3,
      answers: 1,
      improved: 3,
      balance: { dialogue: 0, self: 0, share: 0, broadcast: 0, sell: 3 },
    });
    expect(entries.map(({ id }) => id)).toEqual(['e0', 'left', 'e1', 'e2', 'e3']);
  });

  it('speaks of a silence that began before this week', async () => {
    const posts = Array.from({ length: 9 }, (_, i) =>
      anEntry({ id: `p${i}`, time: now - i * day, stance: 'share' }),
    );
    await history.add(
      ...posts,
      anEntry({ id: 'r', time: now - 12 * day, kind: 'reply', stance: 'dialogue' }),
    );
    expect((await loadPopup(now)).line).toBe(
      'Your last answer to somebody is 12 days old. People wait for those most.',
    );
  });

  it('teaches while there is nothing', async () => {
    expect(await loadPopup(now)).toEqual(nothingYet);
    expect(nothingYet.line).toMatch(/begins here/);
  });
});
