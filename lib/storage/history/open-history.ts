import { type IDBPDatabase, openDB } from 'idb';
import { type HistorySchema, historyName, historyVersion, upgradeHistory } from './history-schema.ts';
import { makeSweepers } from './sweepers.ts';

export type HistoryDb = IDBPDatabase<HistorySchema>;

let opening: Promise<HistoryDb> | undefined;
let whenNew: (() => void) | undefined;

/** Calls `isNew` whenever this page or worker finds no database and makes one. */
export function onNewHistory(isNew: () => void): void {
  whenNew = isNew;
}

/**
 * The history's database, opened once in each page or worker. Gives way at once when another page upgrades or
 * erases it, and is opened anew after the browser closed it. Rejects when the browser cannot open it (a damaged
 * profile, a full disk); the next call tries again.
 */
export function openHistory(): Promise<HistoryDb> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<HistoryDb> {
  await makeSweepers();
  return openDB<HistorySchema>(historyName, historyVersion, {
    upgrade(db, oldVersion, _, tx) {
      if (oldVersion === 0) whenNew?.();
      void upgradeHistory(db, oldVersion, tx).catch(() => {
        // An upgrade is done whole or not at all; the opening rejects, and what was stored stays as it was.
        tx.done.catch(() => undefined);
        tx.abort();
      });
    },
    blocking: () => closeHistory(),
    terminated: () => {
      opening = undefined;
    },
  });
}

/** Closes this page's connection, if there is one. */
export async function closeHistory(): Promise<void> {
  const closing = opening;
  opening = undefined;
  (await closing?.catch(() => undefined))?.close();
}
