import type { Page } from '@playwright/test';
import { textSketch } from '../../lib/feed/text-sketch.ts';
import { type DayRow, dayOf, tally } from '../../lib/storage/history/day-row.ts';
import type { Entry } from '../../lib/storage/history/entry.ts';
import { facetsOf } from '../../lib/storage/history/facets-of.ts';
import { historyName, type StoredEntry } from '../../lib/storage/history/history-schema.ts';

/** How a long history is made of a few entries. */
interface Many {
  name: string;
  templates: StoredEntry[];
  count: number;
  now: number;
  /** Milliseconds from one entry to the next older one. */
  step: number;
}

/**
 * Puts `count` entries into the extension's history from one of its own pages, which has opened it: `templates` in turn,
 * each with an id and a moment of its own, `step` milliseconds apart back from `now`, and their sums by day. Without
 * `sketched` they are not found by their words, which halves the time.
 */
export async function fillMany(
  page: Page,
  templates: readonly Entry[],
  count: number,
  now: number,
  step: number,
  sketched = true,
): Promise<void> {
  const stored = templates.map((entry): StoredEntry => {
    const whole = { ...entry, day: '', facets: facetsOf(entry) };
    return entry.text && sketched
      ? { ...whole, sketch: textSketch(entry.text).map((hash) => [hash, 0]) }
      : whole;
  });
  const days = new Map<string, DayRow>();
  for (let i = 0; i < count; i++) {
    const whole = { ...(stored[i % stored.length] as StoredEntry), day: dayOf(now - i * step) };
    const key = `${whole.day} ${whole.site}`;
    days.set(key, tally(days.get(key), whole, 1));
  }
  await page.evaluate(write, {
    many: { name: historyName, templates: stored, count, now, step },
    days: [...days.values()],
  });
}

/** Runs in the page: some thousands a transaction, so that nothing has to be held whole. */
async function write({ many, days }: { many: Many; days: DayRow[] }): Promise<void> {
  const { name, templates, count, now, step } = many;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const two = (n: number) => String(n).padStart(2, '0');
  for (let begin = 0; begin < count; begin += 2_000) {
    const tx = db.transaction(['entries', 'days'], 'readwrite', { durability: 'relaxed' });
    for (let i = begin; i < Math.min(count, begin + 2_000); i++) {
      const template = templates[i % templates.length] as StoredEntry;
      const time = now - i * step;
      const date = new Date(time);
      tx.objectStore('entries').put({
        ...template,
        id: `many-${String(i).padStart(6, '0')}`,
        time,
        day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
        facets: template.facets.map(([facet]) => [facet, time]),
        ...(template.sketch && { sketch: template.sketch.map(([hash]) => [hash, -time]) }),
      });
    }
    if (begin === 0) for (const day of days) tx.objectStore('days').put(day);
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
  }
  db.close();
}
