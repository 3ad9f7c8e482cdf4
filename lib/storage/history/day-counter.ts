import { type DayRow, tally } from './day-row.ts';
import type { StoredEntry } from './history-schema.ts';
import type { HistoryWrite } from './write-history.ts';

/** Counts entries in and out of their days within one transaction; each day is read and written once. */
export function dayCounter(tx: HistoryWrite) {
  const store = tx.objectStore('days');
  const rows = new Map<string, DayRow>();
  return {
    async count(entry: StoredEntry, by: 1 | -1): Promise<void> {
      const key = `${entry.day} ${entry.site}`;
      const row = rows.get(key) ?? (await store.get([entry.day, entry.site]));
      rows.set(key, tally(row, entry, by));
    },

    async write(): Promise<void> {
      for (const row of rows.values())
        await (Object.keys(row.counts).length > 0 ? store.put(row) : store.delete([row.day, row.site]));
    },
  };
}
