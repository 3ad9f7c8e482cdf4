import { deleteDB, openDB } from 'idb';
import { bytesOfDatabases } from './database-bytes.ts';
import { history } from './history.ts';
import { historyMark } from './history-mark.ts';
import { historyName } from './history-schema.ts';
import { closeHistory } from './open-history.ts';
import { listSweepers } from './sweepers.ts';

/**
 * Takes the history away, in every page at once. Its words may be in the browser's files until `sweepFiles` is through
 * with the sweepers that this resolves with: undefined when there was nothing in it.
 */
export async function deleteHistory(): Promise<string[] | undefined> {
  // One that cannot be counted is damaged, and its words are there all the same.
  const isEmpty = (await history.count().catch(() => 1)) === 0;
  // A page that makes a new history meanwhile makes sweepers of its own: those are not for this one.
  const sweepers = await listSweepers();
  // What the browser still holds in memory has to be in its files, or it is written there after the deletion.
  if (!isEmpty) await sweep();
  // First the mark: a page that makes a new history meanwhile has lost none.
  await historyMark.removeValue();
  await closeHistory();
  await deleteDB(historyName);
  if (!isEmpty) return sweepers;
  await Promise.all(sweepers.map((name) => deleteDB(name)));
  return undefined;
}

/**
 * Has the browser take what was deleted out of its files. Chromium's store (LevelDB) only marks what is deleted and
 * rewrites its files behind that. Measured, with files read afterwards: without anything the words of a short history stay
 * in them for good. And where the browser had no time between the steps (the waits cut to 20 ms, the history opened anew at
 * once) 12 of 24 times they stayed in a file that no younger database's deletion touches; with the sweepers, which are
 * older than the history, 0 of 24.
 * The rewriting of 60,000 entries takes 13 seconds, so this goes on until the browser counts the databases as
 * empty, or two minutes are over: a new history may be growing. Firefox does not count them apart: there one sweep is all.
 *
 * @param sweepers names of databases made before the history
 */
export async function sweepFiles(sweepers: string[]): Promise<void> {
  const end = Date.now() + longest;
  for (const name of sweepers) {
    await settled();
    await deleteDB(name);
  }
  do await sweep();
  while (((await bytesOfDatabases()) ?? 0) > emptyBytes && Date.now() < end);
}

/** Milliseconds after which the rewriting is left to the browser. */
const longest = 120_000;

/** More than Chromium needs for the books of a database that holds nothing: 50 to 170 kB were measured. */
const emptyBytes = 400_000;

/** Makes a database and deletes it; resolves when the browser has had the time to rewrite some files. */
async function sweep(): Promise<void> {
  const name = 'rapport-sweep';
  await settled();
  (await openDB(name)).close();
  await deleteDB(name);
  await settled();
}

// Nothing tells when the rewriting is done; half a second is ten times what 3,000 entries took.
const settled = () => new Promise((resolve) => setTimeout(resolve, 500));
