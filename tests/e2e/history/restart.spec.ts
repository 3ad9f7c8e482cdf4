import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { ensureBuild } from '../../../lib/cli/browser/ensure-build.ts';
import { anEntry } from '../an-entry.ts';
import { chromiumPath } from '../browser.ts';
import { fillHistory } from '../fill-history.ts';

/** One life of a browser on `profile`, with the extension's settings page open. */
async function life(
  profile: string,
  work: (options: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const folder = ensureBuild('chrome');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${worker.url().split('/')[2]}/options.html`);
  await work(page, context);
  await context.close();
}

test('settings and history outlive the browser, and erased means erased', async () => {
  test.setTimeout(60_000);
  const profile = mkdtempSync(join(tmpdir(), 'rapport-restart-'));
  await life(profile, async (page) => {
    await page.getByRole('radio', { name: 'Calm' }).check();
    await expect(page.getByText('Speaks only when most careful readers')).toBeVisible();
    await fillHistory(page, [anEntry({ id: 'a', time: Date.now() })]);
  });
  await life(profile, async (page) => {
    await expect(page.getByRole('radio', { name: 'Calm' })).toBeChecked();
    await expect(page.getByRole('row', { name: /History 1 draft/ })).toBeVisible();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    // The browser's files are swept first, and that takes its seconds.
    await expect(page.getByText('Everything is erased.')).toBeVisible({ timeout: 30_000 });
  });
  await life(profile, async (page) => {
    await expect(page.getByRole('radio', { name: 'Balanced' })).toBeChecked();
    await expect(page.getByRole('row', { name: /History 0 drafts/ })).toBeVisible();
  });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
