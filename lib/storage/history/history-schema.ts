import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { type DayRow, dayOf, tally } from './day-row.ts';
import type { Entry } from './entry.ts';
import { type Facet, facetsOf } from './facets-of.ts';

/** One hash of a text's sketch, with the time turned round so that the newest comes first. */
export type SketchKey = [hash: number, backwards: number];

export interface StoredEntry extends Entry {
  facets: Facet[];
  /** Local day of the entry when it was written: the row of `days` that it counts in, also after a journey. */
  day: string;
  /** As long as the words are there. */
  sketch?: SketchKey[];
}

export interface HistorySchema extends DBSchema {
  entries: { key: string; value: StoredEntry; indexes: { time: number; facets: Facet; sketch: SketchKey } };
  /** Sums by day and site, so that a view over years reads hundreds of rows and not a hundred thousand entries. */
  days: { key: [day: string, site: string]; value: DayRow };
}

export const historyName = 'rapport-history';
export const historyVersion = 2;

type Upgrade = IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[], 'versionchange'>;

/** Brings a database from `oldVersion` (0: new) to `historyVersion`; runs inside the upgrade's own transaction. */
export async function upgradeHistory(
  db: IDBPDatabase<HistorySchema>,
  oldVersion: number,
  tx: Upgrade,
): Promise<void> {
  if (oldVersion < 1) {
    const entries = db.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('time', 'time');
    entries.createIndex('facets', 'facets', { multiEntry: true });
  }
  if (oldVersion < 2) {
    tx.objectStore('entries').createIndex('sketch', 'sketch', { multiEntry: true });
    const days = db.createObjectStore('days', { keyPath: ['day', 'site'] });
    const rows = new Map<string, DayRow>();
    let cursor = await tx.objectStore('entries').openCursor();
    for (; cursor; cursor = await cursor.continue()) {
      const entry = { ...cursor.value, day: dayOf(cursor.value.time), facets: facetsOf(cursor.value) };
      await cursor.update(entry);
      const key = `${entry.day} ${entry.site}`;
      rows.set(key, tally(rows.get(key), entry, 1));
    }
    await Promise.all([...rows.values()].map((row) => days.put(row)));
  }
}
