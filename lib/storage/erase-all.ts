import { deleteDB } from 'idb';
import { storage } from 'wxt/utils/storage';
import { historyName } from './history-schema.ts';
import { closeHistory } from './open-history.ts';

/** Forgets everything that the extension stores on this machine. Open pages see their settings fall back at once. */
export async function eraseAll(): Promise<void> {
  await closeHistory();
  await Promise.all([deleteDB(historyName), storage.clear('local'), storage.clear('session')]);
}
