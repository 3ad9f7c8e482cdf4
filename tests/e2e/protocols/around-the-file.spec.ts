import { readFileSync } from 'node:fs';
import type { Worker } from '@playwright/test';
import { eraseAll } from '../erase-all.ts';
import { expect, test } from '../extension.ts';
import { expectNoViolations } from '../no-violations.ts';
import { expectToFit, parts, protocol } from './studio-page.ts';

interface WithSync {
  chrome: { storage: { sync: { get(): Promise<object>; set(items: object): Promise<void> } } };
}

/** What the browser's sync carries. */
function itemsInSync(serviceWorker: Worker): Promise<object> {
  return serviceWorker.evaluate(() => (globalThis as unknown as WithSync).chrome.storage.sync.get());
}

test.beforeEach(async ({ page, extensionId }) => {
  await page.setViewportSize({ width: 1_200, height: 1_000 });
  await page.goto(`chrome-extension://${extensionId}/protocols.html`);
  await eraseAll(page);
});

test('own posts show which rules speak too often, and what is spelled in a way of its own', async ({
  page,
}) => {
  const { source, status } = parts(page);
  await source.fill(protocol);
  const posts = [
    ...Array.from({ length: 8 }, (_, i) => `Our synergy number ${i} is on GitHub now.`),
    ...Array.from({ length: 12 }, (_, i) => `Number ${i}: Github helped us, and what helped you?`),
  ];
  await page.getByLabel('Open posts…').setInputFiles({
    name: 'posts.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(posts.map((text) => JSON.stringify({ text })).join('\n')),
  });
  await expect(status).toHaveText('20 posts are read.');
  await expect(page.getByRole('row', { name: /terms\.avoid noisy 8 40 “synergy”/ })).toBeVisible();
  await expect(page.getByText('One rule speaks in more than one post of five.')).toBeVisible();
  await page.getByRole('button', { name: 'Add Github' }).click();
  await expect(status).toContainText('Github is under terms.spell now.');
  await expect(source).toContainText('spell: [Github]');
  // The count follows the file.
  await expect(page.getByRole('row', { name: /terms\.spell noisy 8 40 “GitHub”/ })).toBeVisible();
  await expectNoViolations(page);
  await page.screenshot({ path: 'tests/e2e/.artifacts/screenshots/protocols-posts.png', fullPage: true });
  await expectToFit(page, 320);
});

test('a protocol in force can be shared with one’s own devices, and figures handed on without words', async ({
  page,
  serviceWorker,
}) => {
  const { source, status, take } = parts(page);
  await source.fill(protocol);
  await take.click();
  await page.getByRole('checkbox', { name: 'On my devices: Studio Test' }).check();
  await expect(status).toHaveText(
    "Studio Test 1 is in force here, and goes to your other devices with the browser's sync.",
  );
  const synced = async () => Object.keys(await itemsInSync(serviceWorker));
  expect(await synced()).toEqual(['part.0.Studio Test', 'protocol.Studio Test']);
  await page.getByRole('checkbox', { name: 'On my devices: Studio Test' }).uncheck();
  await expect(status).toHaveText('Studio Test is no longer shared; it stays in force where it is.');
  expect(await synced()).toEqual([]);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save counts by rule' }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toContain('rule,drafts,replaced');
  await expectNoViolations(page);
  await page.screenshot({ path: 'tests/e2e/.artifacts/screenshots/protocols-below.png', fullPage: true });
  await expectToFit(page, 320);
});

test('a protocol that another of one’s devices shares comes into force', async ({ page, serviceWorker }) => {
  const { source, take } = parts(page);
  await source.fill(protocol);
  await take.click();
  await page.getByRole('checkbox', { name: 'On my devices: Studio Test' }).check();
  await expect.poll(async () => Object.keys(await itemsInSync(serviceWorker)).length).toBe(2);
  const shared = await itemsInSync(serviceWorker);
  await page.getByRole('button', { name: 'Remove Studio Test' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Edit Studio Test' })).toHaveCount(0);

  await serviceWorker.evaluate((items) => {
    const { chrome } = globalThis as unknown as WithSync;
    return chrome.storage.sync.set(items);
  }, shared);
  await expect(page.getByRole('button', { name: 'Edit Studio Test' })).toBeVisible();
});
