import type { Page } from '@playwright/test';
import type { Entry } from '../../lib/storage/entry.ts';
import { facetsOf } from '../../lib/storage/facets-of.ts';
import { type Facet, historyName } from '../../lib/storage/history-schema.ts';

/** Puts `entries` into the extension's history from one of its own pages, which has opened it. */
export async function fillHistory(page: Page, entries: Entry[]): Promise<void> {
  const stored = entries.map((entry) => ({ ...entry, facets: facetsOf(entry) as Facet[] }));
  await page.evaluate(
    ([name, rows]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('entries', 'readwrite');
          for (const row of rows) tx.objectStore('entries').put(row);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
    [historyName, stored] as const,
  );
}
