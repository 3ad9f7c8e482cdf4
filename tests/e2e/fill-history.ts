import type { Page } from '@playwright/test';
import { textSketch } from '../../lib/feed/text-sketch.ts';
import { type DayRow, dayOf, tally } from '../../lib/storage/history/day-row.ts';
import type { Entry } from '../../lib/storage/history/entry.ts';
import { facetsOf } from '../../lib/storage/history/facets-of.ts';
import { historyName, type StoredEntry } from '../../lib/storage/history/history-schema.ts';

/**
 * Puts `entries` into the extension's history from one of its own pages, which has opened it. `all`: everything that
 * will be there, when a long history is filled in parts.
 */
export async function fillHistory(page: Page, entries: Entry[], all = entries): Promise<void> {
  const stored: StoredEntry[] = [];
  const days = new Map<string, DayRow>();
  const part = new Set(entries);
  for (const entry of all) {
    const whole: StoredEntry = { ...entry, day: dayOf(entry.time), facets: facetsOf(entry) };
    if (entry.text && part.has(entry))
      whole.sketch = textSketch(entry.text).map((hash) => [hash, -entry.time]);
    if (part.has(entry)) stored.push(whole);
    const key = `${whole.day} ${whole.site}`;
    days.set(key, tally(days.get(key), whole, 1));
  }
  await page.evaluate(write, { name: historyName, entries: stored, days: [...days.values()] });
}

/** Runs in the page: one transaction over both stores. */
function write({
  name,
  entries,
  days,
}: {
  name: string;
  entries: unknown[];
  days: unknown[];
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['entries', 'days'], 'readwrite');
      for (const entry of entries) tx.objectStore('entries').put(entry);
      for (const day of days) tx.objectStore('days').put(day);
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      tx.onerror = () => reject(tx.error);
    };
  });
}
