import type { Page } from '@playwright/test';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/**
 * Forgets what the tests before left in the shared browser, through the extension's own message; then reloads.
 * The page shows itself once it has read what is stored, so that what a test puts there next finds its place made.
 */
export async function eraseAll(page: Page): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({ id: 0, type: 'eraseAll', timestamp: Date.now() }));
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
