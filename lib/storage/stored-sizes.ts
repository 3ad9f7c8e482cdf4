import { storage } from 'wxt/utils/storage';
import { history } from './history.ts';

/** How much is stored. */
export interface StoredSizes {
  /** By key of the extension's storage: bytes, and how many things of its kind. */
  items: Record<string, { bytes: number; count: number }>;
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
  const estimate = await navigator.storage?.estimate?.();
  return { items, entries: await history.count().catch(() => undefined), history: estimate?.usage };
}
