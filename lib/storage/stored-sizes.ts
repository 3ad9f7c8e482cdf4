import { storage } from 'wxt/utils/storage';
import { databaseBytes } from './history/database-bytes.ts';
import { history } from './history/history.ts';

/** How much is stored. */
export interface StoredSizes {
  /** By key of the extension's storage: bytes, and how many things of its kind. */
  items: Record<string, { bytes: number; count: number }>;
  /** What the browser's sync carries to the same person's devices. */
  shared: { bytes: number; count: number };
  /** Entries of the history; undefined when it cannot be opened. */
  entries: number | undefined;
  /** What the browser says about the databases, in bytes; undefined when it does not. */
  history: number | undefined;
}

/** Everything that is stored on this machine, by key of the extension's storage, and the history. */
export async function storedSizes(): Promise<StoredSizes> {
  const all = await storage.snapshot('local');
  const items = Object.fromEntries(
    Object.entries(all).map(([key, value]) => [
      key,
      { bytes: new Blob([key, JSON.stringify(value)]).size, count: Array.isArray(value) ? value.length : 1 },
    ]),
  );
  const synced = Object.entries(await storage.snapshot('sync'));
  const shared = {
    bytes: synced.length > 0 ? new Blob([JSON.stringify(synced)]).size : 0,
    count: synced.filter(([key]) => key.startsWith('protocol.')).length,
  };
  return {
    items,
    shared,
    entries: await history.count().catch(() => undefined),
    history: await databaseBytes(),
  };
}
