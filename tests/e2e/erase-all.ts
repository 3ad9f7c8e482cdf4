import type { Page } from '@playwright/test';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Forgets what the tests before left in the shared browser, through the extension's own message; then reloads. */
export async function eraseAll(page: Page): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({ id: 0, type: 'eraseAll', timestamp: Date.now() }));
  await page.reload();
}
