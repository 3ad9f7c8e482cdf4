import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join(import.meta.dirname, '.artifacts/screenshots');

/**
 * Keeps a picture of the page as `tests/e2e/.artifacts/screenshots/NAME.png` (ignored by git), to be looked at, and gives
 * it back. Motion is reduced while it is taken: what has only just come would be caught half faded in.
 */
export async function screenshot(page: Page, name: string): Promise<Buffer> {
  const isReduced = await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const picture = await page.screenshot({ path: join(folder, `${name}.png`) });
  if (!isReduced) await page.emulateMedia({ reducedMotion: null });
  return picture;
}
