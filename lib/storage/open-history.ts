import { type IDBPDatabase, openDB } from 'idb';
import { type HistorySchema, historyName, historyVersion, upgradeHistory } from './history-schema.ts';

export type HistoryDb = IDBPDatabase<HistorySchema>;

let opening: Promise<HistoryDb> | undefined;
let whenLost: (() => void) | undefined;

/**
 * Calls `lost` when the browser finds the history damaged beyond reading, throws it away and begins a new one: it says
 * so once, to whoever opens it first (Chromium; Firefox refuses to open it).
 */
export function onHistoryLost(lost: () => void): void {
  whenLost = lost;
}

/**
 * The history's database, opened once in each page or worker. Gives way at once when another page upgrades or
 * erases it, and is opened anew after the browser closed it. Rejects when the browser cannot open it (a damaged
 * profile, a full disk); the next call tries again.
 */
export function openHistory(): Promise<HistoryDb> {
  opening ??= openDB<HistorySchema>(historyName, historyVersion, {
    upgrade(db, oldVersion, _, tx, event) {
      if ('dataLoss' in event && event.dataLoss === 'total') whenLost?.();
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
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Closes this page's connection, if there is one. */
export async function closeHistory(): Promise<void> {
  const closing = opening;
  opening = undefined;
  (await closing?.catch(() => undefined))?.close();
}
