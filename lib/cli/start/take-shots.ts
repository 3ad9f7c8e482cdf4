import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { coachOnPage } from './coach-on-page.ts';

/** What is written in the boxes: a post that sells hard, and an answer that keeps an upset person waiting. */
const post =
  'Last chance! Only 3 spots left in our revolutionary masterclass. Buy now and save 50%, link in bio!';
const reply = 'As we already told you, this is not our fault. You should have read our delivery terms.';

/** What the coach said about the draft in one box. */
export interface Shot {
  /** The composer's id. */
  composer: string;
  /** The cue's accessible name after its product name: `clear`, `3 remarks`. */
  verdict: string;
  /** Each remark of the card as a screen reader says it. */
  remarks: string[];
  /** Path of the picture. */
  path: string;
}

/**
 * Types a draft into every box of the playground in `page`, opens the card and takes a picture of it into `folder`.
 * @throws naming the box and what did not appear.
 */
export async function takeShots(page: Page, folder: string): Promise<Shot[]> {
  mkdirSync(folder, { recursive: true });
  // Nothing fades in while the picture is taken.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.waitForSelector('[data-composer="reply"] textarea');
  const composers = await page.$$eval('[data-composer]', (all) =>
    all.map((box) => box.getAttribute('data-composer') ?? ''),
  );
  const shots: Shot[] = [];
  for (const composer of composers) {
    try {
      shots.push(await shoot(composer));
    } catch (error) {
      throw new Error(`${composer}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return shots;

  async function shoot(composer: string): Promise<Shot> {
    await page.reload();
    const box = await page.waitForSelector(
      `[data-composer="${composer}"] :is(textarea, [contenteditable="true"])`,
    );
    await page.$eval(`[data-composer="${composer}"]`, (card) => card.scrollIntoView({ block: 'start' }));
    await box?.click();
    await page.keyboard.type(composer === 'reply' ? reply : post);
    const coach = await coachOnPage(page);
    const cue = await coach.find('button', /^Rapport: \d+ remarks?$/);
    await coach.click(cue);
    await coach.find('dialog', /^Rapport coach$/);
    const remarks = (await coach.all('listitem')).map((item) => item.name);
    const path = join(folder, `${composer}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    return { composer, verdict: cue.name.replace('Rapport: ', ''), remarks, path };
  }
}
