import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { anEntry } from '../an-entry.ts';
import { fillHistory } from '../fill-history.ts';
import { startLife } from './life.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Words that nothing else on a disk holds. */
const secret = 'zqxjkv plum harbour wobble';

/** Files of the profile that hold the words, in either of the ways that a browser writes them. */
function filesWithSecret(profile: string): string[] {
  const spellings = [Buffer.from(secret), Buffer.from(secret, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => {
      const bytes = read(path);
      return spellings.some((spelling) => bytes.includes(spelling));
    });
}

/** A file that the browser took away meanwhile holds nothing. */
function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

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
    expect(filesWithSecret(profile).length).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await expect(page.getByText('Everything is erased.')).toBeVisible();
    // The browser rewrites its files behind the deletion.
    await expect.poll(() => filesWithSecret(profile)).toEqual([]);
    await close();
    expect(filesWithSecret(profile)).toEqual([]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}
