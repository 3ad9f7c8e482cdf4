import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Period } from '../../../components/insights/period-picker.tsx';
import { loadInsights } from '../../../entrypoints/insights/load-insights.ts';
import { startOfPeriod } from '../../../entrypoints/insights/start-of-period.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { anEntry } from '../storage/an-entry.ts';

const now = new Date(2026, 10, 23, 12).getTime();
const day = 24 * 60 * 60 * 1_000;

beforeEach(async () => {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
});

describe('loadInsights', () => {
  it('speaks of the period and the site', async () => {
    await history.add(
      anEntry({ id: 'a', time: now - day }),
      anEntry({
        id: 'b',
        time: now - 2 * day,
        site: 'reddit',
        kind: 'reply',
        stance: 'dialogue',
        final: 'warning',
      }),
      anEntry({ id: 'c', time: now - 20 * day, ending: 'left' }),
    );
    const week = await loadInsights('7', '', now);
    expect(week.sent).toBe(2);
    expect(week.sites).toEqual(['reddit', 'x']);
    expect(week.figures.map(({ value }) => value)).toEqual(['2', '50 %', '100 %', '1', '50 %', '2']);
    expect(week.habits).toEqual([{ rule: 'hard-sell.urgency', times: 2, phrases: ['Now'] }]);
    expect(week.best?.id).toBe('a');
    expect(week.balance.filter(({ value }) => value > 0)).toEqual([
      { start: '2026-11-21', part: 'Dialogue', value: 1 },
      { start: '2026-11-22', part: 'Selling', value: 1 },
    ]);
    const since = async (site: string, period: Period) =>
      (await loadInsights(period, site, now)).figures.at(-1)?.value;
    expect([await since('x', '7'), await since('x', 'all')]).toEqual(['7+', '–']);
    const reddit = await loadInsights('30', 'reddit', now);
    expect(reddit).toMatchObject({ sent: 1, best: undefined });
    expect((await loadInsights('all', '', now)).remarks.find(({ value }) => value > 0)?.value).toBe(1);
  });

  it('counts one of a thing as one', async () => {
    await history.add(anEntry({ id: 'a', time: now - day, kind: 'reply' }));
    const labels = (await loadInsights('7', '', now)).figures.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['post sent', 'day since an answer']));
  });

  it('is empty on the first day', async () => {
    const first = await loadInsights('30', '', now);
    expect(first).toMatchObject({ sent: 0, remarks: [], habits: [], best: undefined });
    expect(first.balance).toHaveLength(30 * 5);
    expect(await loadInsights('all', '', now)).toMatchObject({ balance: [] });
  });
});

describe('startOfPeriod', () => {
  it('counts calendar days, today included', () => {
    expect(startOfPeriod('7', now)).toBe(new Date(2026, 10, 17).getTime());
    expect(startOfPeriod('all', now)).toBe(0);
  });
});
