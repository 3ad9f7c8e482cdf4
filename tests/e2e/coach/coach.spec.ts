import { expect, test } from '../extension.ts';
import { screenshot } from '../screenshot.ts';
import { coachOn } from './coach-on.ts';
import { markedWords } from './marked-words.ts';
import { composerOn, openPlayground } from './playground-page.ts';

const draft = 'Last chance! Buy now and tell us what you think of it.';

for (const id of ['textarea', 'draft', 'lexical', 'tiptap', 'quill'] as const) {
  test(`${id}: read, remarked, replaced, undone, sent as written`, async ({ page }) => {
    await openPlayground(page);
    const { box, send, sent } = composerOn(page, id);
    const coach = await coachOn(page);
    await box.click();
    await coach.find('button', /^Rapport: clear$/);
    await page.keyboard.type(draft);
    const typed = Date.now();
    const before = await box.evaluate((element) => element.outerHTML);
    await coach.find('button', /^Rapport: \d+ remarks?$/);
    if (id !== 'textarea') {
      await expect.poll(async () => (await markedWords(page))['hard-sell']).toContain('Last chance');
      expect(await box.evaluate((element) => element.outerHTML)).toBe(before);
    }

    await coach.click('button', /^Rapport: \d+ remarks?$/);
    await coach.find('dialog', /^Rapport coach$/);
    const [first] = await coach.all('listitem', /^(Hard sell|Mass media|Brand voice|Personal grievance)/);
    expect(first?.name).toMatch(/^Hard sell: Last chance/i);
    await page.mouse.move(5, 5);
    await screenshot(page, `coach-${id}`);

    // Quill makes one undo step of everything within a second.
    if (id === 'quill') await expect.poll(() => Date.now() - typed).toBeGreaterThan(1_000);
    await coach.click('button', /^Replace with /);
    await coach.gone('listitem', /^Hard sell: Last chance/i);
    await page.keyboard.press('Control+z');
    await coach.find('listitem', /^Hard sell: Last chance/i);
    await page.keyboard.press('Escape');
    await coach.gone('dialog', /^Rapport coach$/);
    await page.keyboard.press('End');
    await page.keyboard.type(' Really.');
    await send.click();
    await expect(sent.first()).toContainText(/^Last chance! /);
    await coach.find('button', /^Rapport: clear$/);
  });
}

test('the card is reached and left by keyboard, and the caret stays where it was', async ({ page }) => {
  await openPlayground(page);
  const { box, send, sent } = composerOn(page, 'tiptap');
  const coach = await coachOn(page);
  await box.click();
  await page.keyboard.type(draft);
  for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowLeft');
  await coach.find('button', /remark/);
  await page.keyboard.press('Alt+Shift+R');
  await coach.find('dialog', /^Rapport coach$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await coach.all('button')).find((b) => b.properties.focused)?.name)
    .toMatch(/^Hard sell/);
  await page.keyboard.press('Escape');
  await coach.gone('dialog', /^Rapport coach$/);
  await expect(box).toBeFocused();
  await page.keyboard.type('X');
  await send.click();
  await expect(sent.first()).toHaveText('Last chance! Buy now and tell us what you think of Xit.');
});

test('a dismissed remark stays away from these words, also after a reload', async ({ page }) => {
  const coach = await coachOn(page);
  for (const visit of [1, 2]) {
    await openPlayground(page);
    await composerOn(page, 'lexical').box.click();
    await page.keyboard.type('Hurry, only three seats left. What would you ask the speaker?');
    if (visit === 2) {
      await expect.poll(async () => (await coach.all('button', /^Rapport/))[0]?.name).toBe('Rapport: clear');
      break;
    }
    for (;;) {
      const cue = await coach.find('button', /^Rapport: /);
      if (cue.name === 'Rapport: clear') break;
      if ((await coach.all('dialog', /^Rapport coach$/)).length === 0)
        await coach.click('button', /^Rapport: /);
      const { name } = await coach.find('listitem', /: /);
      await coach.click('button', /^Dismiss$/);
      await coach.gone('listitem', new RegExp(`^${name}$`));
    }
  }
});

test('the switch in the card silences the page at once, and wakes it again', async ({ page }) => {
  await openPlayground(page);
  const coach = await coachOn(page);
  await composerOn(page, 'quill').box.click();
  await page.keyboard.type(draft);
  await coach.click('button', /remark/);
  await coach.click('switch', /^Coach on this site$/);
  await coach.find('button', /^Rapport: off here$/);
  await expect.poll(async () => (await markedWords(page))['hard-sell'] ?? []).toEqual([]);
  await screenshot(page, 'coach-off');
  await coach.click('switch', /^Coach on this site$/);
  await coach.find('button', /remark/);
  await expect.poll(async () => (await markedWords(page))['hard-sell']).toContain('Last chance');
});

test('a page whose boxes nobody touched carries the guard alone', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  const scripts: string[] = [];
  client.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await client.send('Debugger.enable');
  await openPlayground(page);
  await page.getByRole('heading').first().click();
  expect(scripts.filter((url) => url.includes('content-scripts/'))).toEqual([
    expect.stringContaining('/guard.js'),
  ]);
  await expect(page.locator('rapport-coach')).toHaveCount(0);
  await composerOn(page, 'textarea').box.click();
  await expect.poll(() => scripts.filter((url) => url.endsWith('/coach.js')).length).toBe(1);
});
