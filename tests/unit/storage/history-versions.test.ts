import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { dayOf } from '../../../lib/storage/history/day-row.ts';
import type { Entry } from '../../../lib/storage/history/entry.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { historyName, historyVersion } from '../../../lib/storage/history/history-schema.ts';

/** The stores as each old version made them, frozen. */
const made: Record<number, (db: import('idb').IDBPDatabase) => void> = {
  1(db) {
    const entries = db.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('time', 'time');
    entries.createIndex('facets', 'facets', { multiEntry: true });
  },
};
const examples = import.meta.glob<(Entry & { facets: unknown })[]>('../../fixtures/history/v*.json', {
  eager: true,
  import: 'default',
});

beforeEach(async () => {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
});

it('has a frozen example of every version before this one', () => {
  const versions = Array.from(
    { length: historyVersion - 1 },
    (_, i) => `../../fixtures/history/v${i + 1}.json`,
  );
  expect(Object.keys(examples).sort()).toEqual(versions.sort());
});

it.each(Object.entries(examples))('%s is brought here whole', async (path, rows) => {
  const version = Number(/v(\d+)\.json$/.exec(path)?.[1]);
  const old = await openDB(historyName, version, { upgrade: (db) => made[version]?.(db) });
  for (const row of rows) await old.put('entries', row);
  old.close();

  const { entries } = await history.page({}, 10);
  const byTime = (a: Entry, b: Entry) => b.time - a.time;
  expect(entries).toEqual(rows.map(({ facets: _, ...entry }) => entry).sort(byTime));
  const improved = rows.filter((e) => e.ending === 'sent' && e.first === 'warning' && e.final === 'clear');
  const days = await history.days('2000-01-01', '2100-01-01');
  const sum = (name: string) => days.reduce((n, row) => n + (row.counts[name] ?? 0), 0);
  expect(sum('sent')).toBe(rows.filter((e) => e.ending === 'sent').length);
  expect(sum('improved')).toBe(improved.length);
  expect(new Set(days.map((row) => row.day))).toEqual(new Set(rows.map((e) => dayOf(e.time))));
});
