import { deleteDB, openDB } from 'idb';
import { storage } from 'wxt/utils/storage';
import { databaseBytes } from './database-bytes.ts';
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
 * the sweeps the words of a short history stay in the files, and the rewriting of 60,000 entries takes 13 seconds. So it
 * sweeps on until the browser counts the databases as empty.
 */
async function eraseHistory(): Promise<void> {
  // One that cannot be counted is damaged, and its words are there all the same.
  const isEmpty = (await history.count().catch(() => 1)) === 0;
  await closeHistory();
  if (!isEmpty) await sweep();
  await deleteDB(historyName);
  if (isEmpty) return;
  await sweep();
  const end = Date.now() + longest;
  while (((await databaseBytes()) ?? 0) > emptyBytes && Date.now() < end) await sweep();
}

/** Milliseconds after which the rewriting is left to the browser. */
const longest = 120_000;

/** More than Chromium needs for the books of a database that holds nothing: 50 to 170 kB were measured. */
const emptyBytes = 400_000;

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
