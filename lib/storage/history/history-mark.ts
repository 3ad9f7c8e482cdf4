import { storage } from 'wxt/utils/storage';

/**
 * Whether entries were ever written, kept apart from them: a database that is made anew where this is set was lost.
 * Browsers tell of a loss at most once, and not always to a page that can say it.
 */
export const historyMark = storage.defineItem<boolean>('local:hasHistory', { fallback: false });

/** Sets the mark, once entries are written. Without it a loss is not told; it never fails what was written. */
export async function markHistory(): Promise<void> {
  try {
    if (!(await historyMark.getValue())) await historyMark.setValue(true);
  } catch {
    // A full disk: the next entry sets it.
  }
}
