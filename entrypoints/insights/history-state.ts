import { signal } from '@preact/signals';
import type { ListFilter } from '../../components/history-filters.tsx';
import type { Entry } from '../../lib/storage/entry.ts';
import type { EntryFilter } from '../../lib/storage/entry-filter.ts';
import { history, type Place } from '../../lib/storage/history.ts';

const pageLength = 100;

/**
 * What the history list shows, and how it reads on. `within` says which period and site the page speaks of. A change
 * of the filter stops the reading that it makes pointless.
 */
export function historyState(within: () => EntryFilter, changed: () => void) {
  const filter = signal<ListFilter>({});
  const entries = signal<readonly Entry[]>([]);
  const next = signal<Place>();
  const selected = signal<ReadonlySet<string>>(new Set());
  const open = signal<Entry>();
  const trouble = signal(false);
  let reading = new AbortController();
  let isReading = false;

  async function read(from: Place | undefined): Promise<void> {
    const mine = reading;
    isReading = true;
    try {
      const page = await history.page({ ...within(), ...filter.value }, pageLength, from, mine.signal);
      if (mine.signal.aborted) return;
      entries.value = from ? [...entries.value, ...page.entries] : page.entries;
      next.value = page.next;
      trouble.value = false;
    } catch {
      if (!mine.signal.aborted) trouble.value = true;
    } finally {
      if (mine === reading) isReading = false;
    }
  }

  function reload(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    selected.value = new Set();
    return read(undefined);
  }

  async function remove(ids: Iterable<string>): Promise<void> {
    await history.remove(...ids);
    open.value = undefined;
    await reload();
    changed();
  }

  return {
    filter,
    entries,
    next,
    selected,
    open,
    trouble,
    reload,
    remove,
    more: () => void (!isReading && next.value && read(next.value)),
    setFilter(value: ListFilter) {
      filter.value = value;
      void reload();
    },
    select(id: string, on: boolean) {
      const ids = new Set(selected.value);
      if (on) ids.add(id);
      else ids.delete(id);
      selected.value = ids;
    },
    async clear() {
      await history.clear();
      await reload();
      changed();
    },
  };
}
