import { dayCounter } from './day-counter.ts';
import { type DayRow, dayOf } from './day-row.ts';
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
  add(...entries: NewEntry[]): Promise<number> {
    return writeHistory(async (tx) => {
      const store = tx.objectStore('entries');
      const days = dayCounter(tx);
      let added = 0;
      for (const entry of entries) {
        if ((await store.getKey(entry.id)) !== undefined) continue;
        const stored = storedOf(entry);
        await store.add(stored);
        await days.count(stored, 1);
        added++;
      }
      await days.write();
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
      const days = dayCounter(tx);
      for (const id of ids) {
        const entry = await tx.objectStore('entries').get(id);
        if (!entry) continue;
        await tx.objectStore('entries').delete(id);
        await days.count(entry, -1);
      }
      await days.write();
    });
  },

  /** Removes everything that passes `filter`, some hundreds at a time. */
  async removeAll(filter: EntryFilter): Promise<void> {
    let place: Place | undefined;
    do {
      const { entries, next } = await history.page(filter, 500, place);
      await history.remove(...entries.map(({ id }) => id));
      place = next;
    } while (place);
  },

  /** Drops the words of every entry older than `before` (milliseconds); the rest of the entry stays. */
  dropTexts(before: number): Promise<number> {
    const range = IDBKeyRange.bound(['text', -Infinity], ['text', before], false, true);
    return writeHistory(async (tx) => {
      let dropped = 0;
      let cursor = await tx.objectStore('entries').index('facets').openCursor(range);
      for (; cursor; cursor = await cursor.continue()) {
        const { day, sketch: _, ...entry } = cursor.value;
        const rest = withoutText(plain({ ...entry, day }));
        await cursor.update({ ...rest, day, facets: facetsOf(rest) });
        dropped++;
      }
      return dropped;
    });
  },

  /**
   * Entries whose words are kept and whose sketch shares hashes with `sketch`, those that share most first. Looks at
   * a bounded number of entries a hash, the newest, so that it costs the same in a long history as in a short one.
   */
  async alike(sketch: readonly number[], most: number): Promise<Entry[]> {
    const store = (await openHistory()).transaction('entries').store;
    const shared = new Map<string, number>();
    const found = await Promise.all(
      sketch.map((hash) =>
        store.index('sketch').getAllKeys(IDBKeyRange.bound([hash, -Infinity], [hash, 0]), perHash),
      ),
    );
    for (const id of found.flat()) shared.set(id, (shared.get(id) ?? 0) + 1);
    const ids = [...shared].sort((a, b) => b[1] - a[1]).slice(0, most);
    const entries = await Promise.all(ids.map(([id]) => store.get(id)));
    return entries.flatMap((entry) => (entry ? [plain(entry)] : []));
  },

  /** Sums by day and site from one local day to another (`YYYY-MM-DD`, both included), oldest first. */
  async days(from: string, to: string): Promise<DayRow[]> {
    return (await openHistory()).getAll('days', IDBKeyRange.bound([from], [to, []]));
  },

  /** Moment of the oldest entry, in milliseconds; undefined when there is none. */
  async oldest(): Promise<number | undefined> {
    const cursor = await (await openHistory()).transaction('entries').store.index('time').openKeyCursor();
    return cursor?.key;
  },

  close: closeHistory,
};

/** How many of the newest entries are looked at for one hash. */
const perHash = 32;

/** An entry to be written; `sketch` finds it again by its words, and is kept only with them. */
export interface NewEntry extends Entry {
  sketch?: readonly number[];
}

function storedOf({ sketch, ...entry }: NewEntry): StoredEntry {
  const stored: StoredEntry = { ...entry, day: dayOf(entry.time), facets: facetsOf(entry) };
  if (sketch && entry.text !== undefined) stored.sketch = sketch.map((hash) => [hash, -entry.time]);
  return stored;
}

/** The entry without anything that repeats the writer's words. */
export function withoutText({ text: _, ...entry }: Entry): Entry {
  return { ...entry, findings: entry.findings.map(({ phrase: __, ...finding }) => finding) };
}

function plain({ facets: _, day: __, sketch: ___, ...entry }: StoredEntry): Entry {
  return entry;
}

/** The times that `filter` lets through, up to where the page at `from` begins. */
function rangeOf(facet: string | undefined, filter: EntryFilter, from?: Place): IDBKeyRange {
  const first = filter.from ?? 0;
  const end = filter.to ?? Infinity;
  const last = Math.min(from?.time ?? end, end);
  const isOpen = last === end;
  if (last < first || (isOpen && last === first)) return IDBKeyRange.only(['none', -1]);
  return facet
    ? IDBKeyRange.bound([facet, first], [facet, last], false, isOpen)
    : IDBKeyRange.bound(first, last, false, isOpen);
}
