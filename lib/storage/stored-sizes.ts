import { storage } from 'wxt/utils/storage';
import { history } from './history.ts';

/** How much is stored, in bytes. `history` is what the browser says about the database, `undefined` when it does not. */
export interface StoredSizes {
  items: Record<string, number>;
  entries: number;
  history: number | undefined;
}

/** Everything that is stored on this machine, by key of the extension's storage, and the history. */
export async function storedSizes(): Promise<StoredSizes> {
  const all = await storage.snapshot('local');
  const items = Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key, new Blob([key, JSON.stringify(value)]).size]),
  );
  const estimate = await navigator.storage?.estimate?.();
  return { items, entries: await history.count(), history: estimate?.usage };
}
