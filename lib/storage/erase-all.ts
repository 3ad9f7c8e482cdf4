import { storage } from 'wxt/utils/storage';
import { deleteHistory, sweepFiles } from './history/erase-history.ts';

/** Forgets everything that the extension stores on this machine. Open pages see their settings fall back at once. */
export async function eraseAll(): Promise<void> {
  const [sweepers] = await Promise.all([
    deleteHistory(),
    storage.clear('local'),
    storage.clear('session'),
    storage.clear('sync'),
  ]);
  if (sweepers) await sweepFiles(sweepers);
}
