import type { Entry } from './entry.ts';
import { type EntryFilter, facetFor, passes } from './entry-filter.ts';
import { facetsOf } from './facets-of.ts';
import type { StoredEntry } from './history-schema.ts';
import { closeHistory, openHistory } from './open-history.ts';
import { writeHistory } from './write-history.ts';

/** Where the next page of entries begins; opaque to callers. */
export interface Place {
  time: number;
  id: string;
}

export interface Page {
  /** Newest first. */
  entries: Entry[];
  /** Absent when there is nothing older. */
  next?: Place;
}

/** The entries on this machine. Every write is one transaction: it is there whole, or not at all. */
export const history = {
  /** Adds entries; one whose id is there already is left as it is. Gives back how many were new. */
  add(...entries: Entry[]): Promise<number> {
    return writeHistory(async (tx) => {
      const store = tx.objectStore('entries');
      let added = 0;
      for (const entry of entries) {
        if ((await store.getKey(entry.id)) !== undefined) continue;
        await store.add({ ...entry, facets: facetsOf(entry) });
        added++;
      }
      return added;
    });
  },

  /** One page of what passes `filter`, newest first. Reads no more than it has to; `signal` stops a long search. */
  async page(filter: EntryFilter, limit: number, from?: Place, signal?: AbortSignal): Promise<Page> {
    const db = await openHistory();
    const store = db.transaction('entries').store;
    const facet = facetFor(filter);
    const range = rangeOf(facet, filter, from);
    let cursor = facet
      ? await store.index('facets').openCursor(range, 'prev')
      : await store.index('time').openCursor(range as IDBKeyRange, 'prev');
    const entries: Entry[] = [];
    while (cursor) {
      signal?.throwIfAborted();
      const entry = cursor.value;
      const isBefore = !from || entry.time < from.time || entry.id < from.id;
      if (isBefore && passes(entry, filter)) {
        if (entries.length === limit) {
          const last = entries[limit - 1] as Entry;
          return { entries, next: { time: last.time, id: last.id } };
        }
        entries.push(plain(entry));
      }
      cursor = await cursor.continue();
    }
    return { entries };
  },

  async get(id: string): Promise<Entry | undefined> {
    const stored = await (await openHistory()).get('entries', id);
    return stored && plain(stored);
  },

  async count(): Promise<number> {
    return (await openHistory()).count('entries');
  },

  remove(...ids: string[]): Promise<void> {
    return writeHistory(async (tx) => {
      await Promise.all(ids.map((id) => tx.objectStore('entries').delete(id)));
    });
  },

  clear(): Promise<void> {
    return writeHistory((tx) => tx.objectStore('entries').clear());
  },

  /** Drops the words of every entry older than `before` (milliseconds); the rest of the entry stays. */
  dropTexts(before: number): Promise<number> {
    const range = IDBKeyRange.bound(['text', -Infinity], ['text', before], false, true);
    return writeHistory(async (tx) => {
      let dropped = 0;
      let cursor = await tx.objectStore('entries').index('facets').openCursor(range);
      for (; cursor; cursor = await cursor.continue()) {
        const entry = withoutText(plain(cursor.value));
        await cursor.update({ ...entry, facets: facetsOf(entry) });
        dropped++;
      }
      return dropped;
    });
  },

  close: closeHistory,
};

/** The entry without anything that repeats the writer's words. */
export function withoutText({ text: _, ...entry }: Entry): Entry {
  return { ...entry, findings: entry.findings.map(({ phrase: __, ...finding }) => finding) };
}

function plain({ facets: _, ...entry }: StoredEntry): Entry {
  return entry;
}

function rangeOf(facet: string | undefined, filter: EntryFilter, from?: Place): IDBKeyRange {
  const first = filter.from ?? 0;
  const last = Math.min(from?.time ?? Number.MAX_SAFE_INTEGER, (filter.to ?? Number.MAX_SAFE_INTEGER) - 1);
  if (last < first) return IDBKeyRange.only(['none', -1]);
  return facet ? IDBKeyRange.bound([facet, first], [facet, last]) : IDBKeyRange.bound(first, last);
}
