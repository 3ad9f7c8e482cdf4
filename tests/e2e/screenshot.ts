import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join(import.meta.dirname, '.artifacts/screenshots');

/** Keeps a picture of the page as `tests/e2e/.artifacts/screenshots/NAME.png` (ignored by git), to be looked at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
