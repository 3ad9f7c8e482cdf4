import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { anEntry } from '../an-entry.ts';
import { fillHistory } from '../fill-history.ts';
import { filesWith } from './files-with.ts';
import { startLife } from './life.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Words that nothing else on a disk holds. */
const secret = 'zqxjkv plum harbour wobble';

for (const count of [3, 3_000]) {
  test(`no word of ${count} erased drafts is left in the files of the profile`, async () => {
    test.setTimeout(90_000);
    const profile = mkdtempSync(join(tmpdir(), 'rapport-erase-'));
    const { page, close } = await startLife(profile, 'options');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const entries = Array.from({ length: count }, (_, n) =>
      anEntry({ id: `e${n}`, time: Date.now() - n * 1_000, text: `${secret}, and then number ${n}` }),
    );
    await fillHistory(page, entries);
    await page.evaluate(
      (phrase) => chrome.storage.local.set({ dismissals: [{ rule: 'a.b', phrase, time: 1 }] }),
      secret,
    );
    await page.reload();
    expect(filesWith(secret, profile).length).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await expect(page.getByText('Everything is erased.')).toBeVisible();
    // The browser rewrites its files behind the deletion.
    await expect.poll(() => filesWith(secret, profile)).toEqual([]);
    await close();
    expect(filesWith(secret, profile)).toEqual([]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}
