import { openDB } from 'idb';
import { historyName } from './history-schema.ts';

const prefix = 'rapport-sweep-';
const isSweeper = (name: string): boolean => name.startsWith(prefix);

/**
 * Makes the databases by which the history is swept out of the browser's files one day, if there is no history yet. They
 * stay empty. They have to be older than the history: Chromium numbers its databases, and has its store rewrite only
 * the files that hold the number of a database that goes, among them those that begin below it.
 */
export async function makeSweepers(): Promise<void> {
  try {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    // Those of a history that is being erased are not for this one. More are of openings that failed, and enough.
    const enough = names.filter(isSweeper).length > count;
    if (names.includes(historyName) || enough) return;
    for (let n = 0; n < count; n++) (await openDB(prefix + crypto.randomUUID())).close();
  } catch {
    // The history is kept without them too.
  }
}

/** Names of the databases that were made for sweeping and are still there. */
export async function listSweepers(): Promise<string[]> {
  const names = (await indexedDB.databases()).map(({ name = '' }) => name);
  return names.filter(isSweeper);
}

/** Each is good for one rewriting; one was enough when nothing else went on. */
const count = 3;
