import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type CoachOn, coachOn } from '../coach/coach-on.ts';
import { type ComposerId, composerOn, openPlayground } from '../coach/playground-page.ts';
import { expect, test } from '../extension.ts';
import { setMode } from '../set-mode.ts';

const folder = join(import.meta.dirname, '../../../assets/readme');

test.skip(!process.env.RAPPORT_README, 'Takes the pictures of the readme anew: set RAPPORT_README=1.');

/** Writes `text` into a composer at the top of a window of 640 by `height` pixels, and waits until `count` remarks are there. */
async function write(
  page: Page,
  coach: CoachOn,
  { id, text, height, count }: { id: ComposerId; text: string; height: number; count: number },
) {
  await page.setViewportSize({ width: 640, height });
  const composer = composerOn(page, id);
  await page.locator(`section:has([data-composer="${id}"])`).evaluate((section) => {
    scrollTo(0, scrollY + section.getBoundingClientRect().top - 8);
  });
  await composer.box.click();
  await page.keyboard.type(text);
  await coach.find('button', new RegExp(`^Rapport: ${count} remarks$`));
  return composer;
}

/** Writes what the window shows as `assets/readme/NAME.png`, at two pixels a pixel. */
async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(5, 5);
  const client = await page.context().newCDPSession(page);
  const { cssVisualViewport: view } = await client.send('Page.getLayoutMetrics');
  const clip = {
    x: view.pageX,
    y: view.pageY,
    width: view.clientWidth,
    height: view.clientHeight,
    scale: 2,
  };
  const { data } = await client.send('Page.captureScreenshot', { clip });
  writeFileSync(join(folder, `${name}.png`), data, 'base64');
}

test('the card beside a draft', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openPlayground(page);
  const coach = await coachOn(page);
  const text =
    'We are back in the old bakery on Friday, thanks to Amina. What will you bring? Last chance to get a seat, only 3 left!';
  await write(page, coach, { id: 'lexical', text, height: 640, count: 2 });
  await coach.click('button', /^Rapport: 2 remarks$/);
  await coach.find('heading', /^Two things before you post\.$/);
  await take(page, 'card');
});

test('the hold before a reply', async ({ page, serviceWorker }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await setMode(serviceWorker, 'hold');
  await openPlayground(page);
  const coach = await coachOn(page);
  const text = 'As we already told you, this is not our fault. You should have read our delivery terms.';
  const { send, sent } = await write(page, coach, { id: 'reply', text, height: 428, count: 3 });
  await send.click();
  await coach.find('alertdialog', /^Before you send$/);
  await expect(sent).toHaveCount(0);
  await take(page, 'hold');
});
