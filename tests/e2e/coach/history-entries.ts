import type { Worker } from '@playwright/test';

interface HistoryEntry {
  text: string;
  ending: string;
  findings: { outcome: string }[];
  protocol?: string;
  reason?: string;
}

/** Every entry of the history, read where it is kept. */
export function historyEntries(worker: Worker): Promise<HistoryEntry[]> {
  return worker.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: never[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name as string));
      for (const store of database.objectStoreNames)
        found.push(...((await done(database.transaction(store).objectStore(store).getAll())) as never[]));
      database.close();
    }
    return found;
  });
}
