import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Entry } from '../../../lib/storage/history/entry.ts';
import { anEntry } from '../an-entry.ts';
import { startLife } from './life.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** A profile in which one draft was written and one setting chosen. */
async function usedProfile(): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'rapport-damaged-'));
  const { page, close } = await startLife(profile, 'options');
  await page.getByRole('radio', { name: 'Keen' }).check();
  await expect(page.getByText('Speaks early')).toBeVisible();
  await record(page, anEntry({ id: 'a', time: Date.now() }));
  await close();
  return profile;
}

/** Tells the desk of a draft that was sent, as a page does. */
async function record(page: Page, entry: Entry): Promise<void> {
  await page.evaluate(
    (data) => chrome.runtime.sendMessage({ id: 0, type: 'record', timestamp: 0, data }),
    entry,
  );
}

async function show(page: Page, name: string): Promise<void> {
  await page.goto(page.url().replace(/[a-z]+\.html/, `${name}.html`));
}

async function expectSettings(page: Page): Promise<void> {
  await show(page, 'options');
  await expect(page.getByRole('radio', { name: 'Keen' })).toBeChecked();
}

test('a history that the browser had to throw away is said plainly, and settings survive', async () => {
  test.setTimeout(120_000);
  const profile = await usedProfile();
  const folder = join(profile, 'Default', 'IndexedDB');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.includes('MANIFEST')) writeFileSync(join(folder, name), 'no database any more');
  const { page, close } = await startLife(profile, 'popup');
  await expect(page.getByRole('alert')).toContainText('The history was damaged');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Settings are safe.');
  await expectSettings(page);
  await close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a history that does not open is said on every page, and everything else goes on', async () => {
  test.setTimeout(120_000);
  const profile = await usedProfile();
  const folder = join(profile, 'Default', 'IndexedDB');
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file where a folder has to be');
  const { page, close } = await startLife(profile, 'popup');
  await expect(page.getByRole('alert')).toContainText('The history cannot be opened. Settings are safe.');
  await show(page, 'insights');
  await expect(page.getByRole('alert')).toContainText('The history cannot be opened.');
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
  await expect(page.getByText('Nothing was sent')).toHaveCount(0);
  await expectSettings(page);
  await expect(page.getByRole('row', { name: /History cannot be opened/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Settings 1/ })).toBeVisible();
  await close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a full disk is said plainly, and what was written before stays', async () => {
  test.setTimeout(120_000);
  const profile = await usedProfile();
  const { page, close } = await startLife(profile, 'popup');
  await expect(page.getByText('The new café opens by the river on Monday.')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin.replace('null', page.url().split('/popup')[0] as string);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const tooMany = { ...anEntry({ id: 'b', time: 0 }), text: 'One too many.' };
  await record(page, tooMany);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(
    'the disk is full. Settings and older drafts are safe.',
  );
  await expect(page.getByText('The new café opens by the river on Monday.')).toBeVisible();
  await expect(page.getByText('One too many.')).toHaveCount(0);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await record(page, tooMany);
  await page.reload();
  await expect(page.getByText('One too many.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectSettings(page);
  await close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
