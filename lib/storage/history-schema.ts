import type { DBSchema, IDBPDatabase } from 'idb';
import type { Entry } from './entry.ts';

/**
 * One thing an entry can be found by, with its time, so that every filter reads the newest first from one index:
 * `site:x`, `kind:reply`, `ending:sent`, `stance:sell`, `final:warning`, `category:hard-sell`, `outcome:kept`,
 * `rule:hard-sell.urgency`, and `text` as long as the words are there.
 */
export type Facet = [name: string, time: number];

export interface StoredEntry extends Entry {
  facets: Facet[];
}

export interface HistorySchema extends DBSchema {
  entries: { key: string; value: StoredEntry; indexes: { time: number; facets: Facet } };
}

export const historyName = 'rapport-history';
export const historyVersion = 1;

/** Brings a database from `oldVersion` (0: new) to `historyVersion`; runs inside the upgrade's own transaction. */
export function upgradeHistory(db: IDBPDatabase<HistorySchema>, oldVersion: number): void {
  if (oldVersion < 1) {
    const entries = db.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('time', 'time');
    entries.createIndex('facets', 'facets', { multiEntry: true });
  }
}
