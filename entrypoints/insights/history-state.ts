import { batch, signal } from '@preact/signals';
import type { ListFilter } from '../../components/history/history-filters.tsx';
import type { Entry } from '../../lib/storage/history/entry.ts';
import type { EntryFilter } from '../../lib/storage/history/entry-filter.ts';
import { history, type Place } from '../../lib/storage/history/history.ts';

const pageLength = 100;

/** The list's own filter as the history takes it; a local day begins and ends at midnight. */
function asEntryFilter({ since, until, ...filter }: ListFilter): EntryFilter {
  const midnight = (day: string, daysLater = 0) => {
    const date = new Date(`${day}T00:00`);
    return date.setDate(date.getDate() + daysLater);
  };
  return { ...filter, ...(since && { from: midnight(since) }), ...(until && { to: midnight(until, 1) }) };
}

/**
 * What the history list shows, and how it reads on. `within` says which period and site the page speaks of, `forget` takes the whole
 * history away; `changed` and `failed` are told what became of a change, `failed` of a reading too. A change of the filter
 * stops the reading that it makes pointless.
 */
export function historyState(
  within: () => EntryFilter,
  forget: () => Promise<void>,
  { changed, failed }: { changed(): void; failed(): void },
) {
  const filter = signal<ListFilter>({});
  const entries = signal<readonly Entry[]>([]);
  const next = signal<Place>();
  const selected = signal<ReadonlySet<string>>(new Set());
  const open = signal<Entry>();
  /** The entry to have the focus next: the one that had it was deleted. */
  const heir = signal<Entry>();
  let reading = new AbortController();
  let isReading = false;

  const wanted = () => ({ ...within(), ...asEntryFilter(filter.value) });

  async function read(from: Place | undefined): Promise<void> {
    const mine = reading;
    isReading = true;
    try {
      const page = await history.page(wanted(), pageLength, from, mine.signal);
      if (mine.signal.aborted) return;
      entries.value = from ? [...entries.value, ...page.entries] : page.entries;
      next.value = page.next;
    } catch {
      if (!mine.signal.aborted) failed();
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

  async function after(change: Promise<void>): Promise<void> {
    try {
      await change;
    } catch {
      return failed();
    }
    await reload();
    changed();
  }

  /** Takes the open entry away, and leaves the list where it stands: the reader goes on with the entry after it. */
  async function removeOpen(): Promise<void> {
    const gone = open.value;
    if (!gone) return;
    try {
      await history.remove(gone.id);
    } catch {
      // The words on the page lie under the dialog.
      open.value = undefined;
      return failed();
    }
    const at = entries.value.findIndex(({ id }) => id === gone.id);
    const rest = entries.value.filter(({ id }) => id !== gone.id);
    batch(() => {
      open.value = undefined;
      entries.value = rest;
      heir.value = rest[at] ?? rest[at - 1];
    });
    select(gone.id, false);
    changed();
  }

  function select(id: string, on: boolean): void {
    const ids = new Set(selected.value);
    if (on) ids.add(id);
    else ids.delete(id);
    selected.value = ids;
  }

  return {
    filter,
    entries,
    next,
    selected,
    open,
    heir,
    reload,
    removeOpen,
    remove: (ids: Iterable<string>) => after(history.remove(...ids)),
    /** Removes all that pass the filter, also those not read yet. */
    removeFound: () => after(history.removeAll(wanted())),
    clear: () => after(forget()),
    more: () => void (!isReading && next.value && read(next.value)),
    setFilter(value: ListFilter) {
      filter.value = value;
      void reload();
    },
    select,
  };
}
