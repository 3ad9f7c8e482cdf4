import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { anEntry } from '../an-entry.ts';
import { fillMany } from '../fill-many.ts';
import { filesWith } from './files-with.ts';
import { startLife } from './life.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Words that nothing else on a disk holds. */
const secret = 'zqxjkv plum harbour wobble';

// With twenty thousand the browser is still rewriting its files when the database is long gone.
for (const count of [3, 20_000]) {
  test(`no word of ${count} erased drafts is left in the files of the profile`, async () => {
    test.setTimeout(180_000);
    const profile = mkdtempSync(join(tmpdir(), 'rapport-erase-'));
    const { page, close } = await startLife(profile, 'options');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const drafts = Array.from({ length: 50 }, (_, n) =>
      anEntry({ id: '', time: 0, text: `${secret}, and then number ${n}` }),
    );
    await fillMany(page, drafts, count, Date.now(), 1_000);
    await page.evaluate(
      (phrase) => chrome.storage.local.set({ dismissals: [{ rule: 'a.b', phrase, time: 1 }] }),
      secret,
    );
    await page.reload();
    expect(filesWith(secret, profile).length).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await expect(page.getByText('Everything is erased.')).toBeVisible({ timeout: 120_000 });
    expect(filesWith(secret, profile)).toEqual([]);
    await close();
    expect(filesWith(secret, profile)).toEqual([]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

test('no word of a cleared history is left in the files of the profile', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'rapport-clear-'));
  const { page, close } = await startLife(profile, 'insights');
  await expect(page.getByRole('heading', { name: 'Insights' })).toBeVisible();
  await fillMany(page, [anEntry({ id: '', time: 0, text: secret })], 3_000, Date.now(), 1_000);
  await page.reload();
  await page.getByRole('button', { name: 'Clear history' }).click();
  await page.getByRole('button', { name: 'Forget' }).click();
  await expect(page.getByText('Nothing was sent in this time')).toBeVisible();
  // The browser rewrites its files behind the deletion.
  await expect.poll(() => filesWith(secret, profile), { timeout: 60_000 }).toEqual([]);
  await close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
