import { deleteDB, openDB } from 'idb';
import { storage } from 'wxt/utils/storage';
import { history } from './history.ts';
import { historyName } from './history-schema.ts';
import { closeHistory } from './open-history.ts';

/** Forgets everything that the extension stores on this machine. Open pages see their settings fall back at once. */
export async function eraseAll(): Promise<void> {
  await Promise.all([
    eraseHistory(),
    storage.clear('local'),
    storage.clear('session'),
    storage.clear('sync'),
  ]);
}

/**
 * Deletes the history so that its words leave the disk as well. Chromium's store (LevelDB) only marks what is deleted
 * and rewrites its files behind that; it writes out what it holds in memory when another database goes. Measured: without
 * the sweeps the words of a short history stay in the files; with them none of 9,000 entries is left, and of 20,000 some
 * until the browser starts again.
 */
async function eraseHistory(): Promise<void> {
  // One that cannot be counted is damaged, and its words are there all the same.
  const isEmpty = (await history.count().catch(() => 1)) === 0;
  await closeHistory();
  if (!isEmpty) await sweep();
  await deleteDB(historyName);
  if (!isEmpty) await sweep();
}

/** Makes a database and deletes it; resolves when the browser has had the time to rewrite its files. */
async function sweep(): Promise<void> {
  const name = 'rapport-sweep';
  await settled();
  (await openDB(name)).close();
  await deleteDB(name);
  await settled();
}

// Nothing tells when the rewriting is done; half a second is ten times what 3,000 entries took.
const settled = () => new Promise((resolve) => setTimeout(resolve, 500));
