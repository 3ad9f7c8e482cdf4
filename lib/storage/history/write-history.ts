import type { IDBPTransaction } from 'idb';
import type { HistorySchema } from './history-schema.ts';
import { openHistory } from './open-history.ts';

export type HistoryWrite = IDBPTransaction<HistorySchema, ('entries' | 'days')[], 'readwrite'>;

/**
 * Runs `work` in one transaction that is on the disk before it resolves, and undone whole when anything throws,
 * also outside IndexedDB.
 */
export async function writeHistory<T>(work: (tx: HistoryWrite) => Promise<T>): Promise<T> {
  const tx = (await openHistory()).transaction(['entries', 'days'], 'readwrite', { durability: 'strict' });
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    tx.done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // The browser had already undone it: that is what failed.
    }
    throw error;
  }
}
