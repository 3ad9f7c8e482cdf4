import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type DayRow, tally } from '../../../lib/storage/history/day-row.ts';
import { historyName, type StoredEntry } from '../../../lib/storage/history/history-schema.ts';
import { anEntry } from '../an-entry.ts';
import { startLife } from './life.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
};

/** Runs in a page: records drafts one after another for ever, and says each that the desk has confirmed. */
async function recordForEver({ draft, life }: { draft: object; life: number }): Promise<void> {
  for (let n = 0; ; n++) {
    const id = `life-${life}-${String(n).padStart(5, '0')}`;
    const data = { ...draft, id, site: n % 2 ? 'x' : 'linkedin' };
    await chrome.runtime.sendMessage({ id: 0, type: 'record', timestamp: Date.now(), data });
    console.log(`written ${id}`);
  }
}

/** Runs in a page: everything that the history holds. */
function readAll(name: string): Promise<{ entries: StoredEntry[]; days: DayRow[] }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['entries', 'days']);
      const entries = tx.objectStore('entries').getAll();
      const days = tx.objectStore('days').getAll();
      tx.oncomplete = () => {
        opening.result.close();
        resolve({ entries: entries.result, days: days.result });
      };
      tx.onerror = () => reject(tx.error);
    };
  });
}

/** Resolves with the ids confirmed so far once there are `count`. */
function confirmed(page: Page, count: number): Promise<string[]> {
  const ids: string[] = [];
  return new Promise((resolve) => {
    page.on('console', (message) => {
      const id = /^written (.+)/.exec(message.text())?.[1];
      if (id) ids.push(id);
      if (ids.length === count) resolve(ids);
    });
  });
}

function daysOf(entries: readonly StoredEntry[]): Map<string, DayRow> {
  const days = new Map<string, DayRow>();
  for (const entry of entries) {
    const key = `${entry.day} ${entry.site}`;
    days.set(key, tally(days.get(key), entry, 1));
  }
  return days;
}

test('a browser killed while it writes loses at most the entry being written, and corrupts nothing', async () => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(join(tmpdir(), 'rapport-kill-'));
  const { time: _, length: __, ...draft } = anEntry({ id: 'draft', time: 0, strengths: ['real-question'] });
  const written: string[] = [];
  let before = 0;
  // The moment of each kill is that of a confirmed entry, so that the next is being written.
  for (const [life, count] of [1, 7, 40, 90].entries()) {
    const { page, kill } = await startLife(profile, 'options');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate((n) => chrome.storage.local.set({ settings: { mode: 'hold', n } }), life);
    const reached = confirmed(page, count);
    page.evaluate(recordForEver, { draft, life }).catch(() => undefined);
    const ids = await reached;
    await kill();
    // What the browser confirmed before it died is heard, though it came after the count.
    written.push(...ids);

    const again = await startLife(profile, 'insights');
    await expect(again.page.getByRole('heading', { level: 1 })).toBeVisible();
    const { entries, days } = await again.page.evaluate(readAll, historyName);
    const there = new Set(entries.map(({ id }) => id));
    expect(written.filter((id) => !there.has(id))).toEqual([]);
    expect(entries.length - before - ids.length, 'not confirmed, and there all the same').toBeLessThanOrEqual(
      1,
    );
    before = entries.length;
    expect(new Map(days.map((row) => [`${row.day} ${row.site}`, row]))).toEqual(daysOf(entries));
    expect(await again.page.evaluate(() => chrome.storage.local.get('settings'))).toEqual({
      settings: { mode: 'hold', n: life },
    });
    await again.close();
  }
  console.log(`killed 4 times: ${written.length} confirmed entries, ${before} there`);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
