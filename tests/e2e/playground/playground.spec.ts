import type { Page } from '@playwright/test';
import { coachOn } from '../coach/coach-on.ts';
import { historyEntries } from '../coach/history-entries.ts';
import { composerOn, openPlayground } from '../coach/playground-page.ts';
import { expect, test } from '../extension.ts';
import { screenshot } from '../screenshot.ts';

const composers = ['textarea', 'draft', 'lexical', 'tiptap', 'quill', 'reply'];

const open = (page: Page, id: string) => page.goto(`chrome-extension://${id}/playground.html`);

for (const id of composers) {
  test(`${id} sends what was typed, from its own model, and is empty afterwards`, async ({
    page,
    extensionId,
  }) => {
    await open(page, extensionId);
    const composer = page.locator(`section:has([data-composer="${id}"])`);
    const box = composer.getByRole('textbox');
    const send = composer.locator('[data-send]');
    await expect(send).toBeDisabled();
    await box.click();
    await page.keyboard.type('First line 🌊');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second');
    await send.click();
    await expect(composer.locator('[data-sent]')).toHaveText('First line 🌊\nsecond');
    await expect(send).toBeDisabled();
    // TipTap takes the focus back a frame later.
    await expect(box).toBeFocused();
    await page.keyboard.type('third');
    await page.keyboard.press('Control+Enter');
    await expect(composer.locator('[data-sent]').first()).toHaveText('third');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it stands still and calm in ${colorScheme}`, async ({ page, extensionId }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, extensionId);
    await expect(page.getByRole('textbox')).toHaveCount(composers.length);
    await screenshot(page, `playground-${colorScheme}`);
  });
}

test('it fits a narrow window without scrolling sideways', async ({ page, extensionId }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, extensionId);
  await expect(page.getByRole('textbox')).toHaveCount(composers.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('by keyboard alone every box is reached, written in and left', async ({ page, extensionId }) => {
  await open(page, extensionId);
  await expect(page.getByRole('textbox')).toHaveCount(composers.length);
  for (const id of composers) {
    const composer = page.locator(`section:has([data-composer="${id}"])`);
    await page.keyboard.press('Tab');
    await expect(composer.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Hello');
    await expect(composer.locator('[data-send]')).toBeEnabled();
    await page.keyboard.press('Tab');
    await expect(composer.locator('[data-send]')).toBeFocused();
  }
});

test('within the extension, where no content script runs, the coach is there all the same', async ({
  page,
  extensionId,
}) => {
  await open(page, extensionId);
  const coach = await coachOn(page);
  for (const id of ['textarea', 'lexical']) {
    const composer = page.locator(`section:has([data-composer="${id}"])`);
    await composer.getByRole('textbox').click();
    await page.keyboard.type('Last chance, buy now!');
    await coach.click('button', /^Rapport: \d+ remarks?$/);
    const replace = await coach.find('button', /^Replace with /);
    await coach.click('button', /^Replace with /);
    await expect(async () => {
      const now = await coach.all('button', /^Replace with /);
      expect(now.map(({ name }) => name)).not.toContain(replace.name);
    }).toPass({ timeout: 10_000 });
    await screenshot(page, `playground-coach-${id}`);
    await composer.locator('[data-send]').click();
    // What is sent is the editor's own model.
    await expect(composer.locator('[data-sent]')).toHaveText(/\w/);
    await expect(composer.locator('[data-sent]')).not.toHaveText('Last chance, buy now!');
  }
});

test('says whether what is tried is kept: not within the extension, and as on any site where `npm start` serves it', async ({
  page,
  extensionId,
  serviceWorker,
}) => {
  const coach = await coachOn(page);
  const post = async (text: string) => {
    const { box, send, sent } = composerOn(page, 'textarea');
    await box.click();
    await page.keyboard.type(`Last chance. ${text}`);
    await coach.find('button', /^Rapport: \d+ remarks?$/);
    await send.click();
    await expect(sent).toHaveText(`Last chance. ${text}`);
  };
  await open(page, extensionId);
  await expect(page.getByText('It stays out of your history.')).toBeVisible();
  await post('What did you love about the old place?');
  await openPlayground(page);
  await expect(page.getByText('Rapport keeps it in its history')).toBeVisible();
  await post('What would you like to hear about next week?');
  const kept = async () => (await historyEntries(serviceWorker)).flatMap(({ text }) => text ?? []);
  await expect.poll(kept).toEqual(['Last chance. What would you like to hear about next week?']);
});
