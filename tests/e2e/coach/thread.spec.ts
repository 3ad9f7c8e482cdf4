import type { Page } from '@playwright/test';
import { siteFixtures } from '../../fixtures/sites/site-fixture.ts';
import { expect, test } from '../extension.ts';
import { screenshot } from '../screenshot.ts';
import { setMode } from '../set-mode.ts';
import { openOnStage } from '../sites/on-stage.ts';
import { coachOn } from './coach-on.ts';
import { markedWords } from './marked-words.ts';

/** A composer of three boxes under one button, with Draft.js in each. */
const fixture = siteFixtures().find(({ site, name }) => site === 'x' && name === 'thread');
if (!fixture) throw new Error('The thread on X is missing from the fixtures.');

const advert = 'LAST CHANCE!!! Buy now, limited time only. Click the link to order today!';
const news = 'Acme Corp announces its annual results and a new chairman https://example.com/1';
const talk = 'I chose him because he reads every letter. What would you ask him, if you had the time to?';

test.beforeEach(({ serviceWorker }) => setMode(serviceWorker, 'hold'));
test.afterEach(({ serviceWorker }) => setMode(serviceWorker, 'coach'));

async function write(page: Page, part: number, text: string): Promise<void> {
  await page.locator(`[data-testid="tweetTextarea_${part}"]`).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

test('a thread is marked part by part, held as a whole and sent once', async ({ page, serve }) => {
  const stage = await openOnStage(page, serve, fixture);
  const coach = await coachOn(page);
  const parts = ['Our spring range is here.', advert, 'The leather comes from two farms near Leeds.'];
  for (const part of [0, 2]) {
    await write(page, part, parts[part] as string);
    await coach.find('button', /^Rapport: clear$/);
  }
  await write(page, 1, advert);
  await coach.find('button', /^Rapport: \d+ remarks$/);
  await expect.poll(async () => (await markedWords(page))['hard-sell']).toContain('LAST CHANCE');
  await screenshot(page, 'thread-marked');

  // The writer is in a part that has no fault of its own.
  await page.locator('[data-testid="tweetTextarea_2"]').click();
  await coach.find('button', /^Rapport: clear$/);
  expect(Object.values(await markedWords(page)).flat()).toEqual([]);
  await page.locator('[data-testid="tweetButton"]').click();
  await coach.find('alertdialog', /^Before you send$/);
  await screenshot(page, 'thread-held');
  expect(await stage.sentSoFar(), 'sent while the question is open').toBe(0);
  await coach.click('button', /^Send anyway$/);
  await coach.gone('alertdialog');
  await expect.poll(stage.sentSoFar).toBe(1);
  expect(await stage.takeSent()).toEqual([{ boxes: [0, 1, 2], how: 'click', texts: parts }]);
});

for (const [second, held] of [
  ['Our report has 40 pages.', true],
  [talk, false],
] as const) {
  const title = held ? 'holds the thread still' : 'answers for the first: the thread goes out';
  test(`after a first part that warns, a second one ${title}`, async ({ page, serve }) => {
    const stage = await openOnStage(page, serve, fixture);
    const coach = await coachOn(page);
    await write(page, 0, news);
    await coach.find('button', /^Rapport: \d+ remarks$/);
    await write(page, 1, second);
    await coach.find('button', /^Rapport: clear$/);
    // The first part is read again where it is gone back to, among the words that stand there now.
    await page.locator('[data-testid="tweetTextarea_0"]').click();
    await coach.find('button', held ? /^Rapport: \d+ remarks$/ : /^Rapport: clear$/);
    await page.locator('[data-testid="tweetButton"]').click();
    if (held) {
      await coach.find('alertdialog', /^Before you send$/);
      await coach.click('button', /^Send anyway$/);
    }
    await expect.poll(stage.sentSoFar).toBe(1);
    expect((await stage.takeSent())[0]?.texts).toEqual([news, second, 'Three']);
  });
}
