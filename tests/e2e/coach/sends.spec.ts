import type { Page } from '@playwright/test';
import { expect, test } from '../extension.ts';
import { setMode } from '../set-mode.ts';
import { coachOn } from './coach-on.ts';
import { draft, field, page_, sentOn, simple, url, write } from './send-page.ts';
import { sendWays } from './send-ways.ts';

test.beforeEach(({ serviceWorker }) => setMode(serviceWorker, 'hold'));
test.afterEach(({ serviceWorker }) => setMode(serviceWorker, 'coach'));

for (const { name, html, press = (page: Page) => page.locator('#send').click() } of sendWays)
  test(`is held and let go once: ${name}`, async ({ page, serve }) => {
    serve(url, html);
    await page.goto(url);
    const coach = await write(page);
    await press(page);
    await coach.find('alertdialog', /^Before you send$/);
    expect(await sentOn(page), 'sent while the question is open').toEqual([]);
    await coach.click('button', /^Send anyway$/);
    await coach.gone('alertdialog');
    await expect.poll(() => sentOn(page)).toEqual([draft]);
  });

test('bare icons beside a box are let be where nothing calls them a send', async ({ page, serve }) => {
  serve(
    url,
    page_(
      `<style>.bar > * { cursor: pointer }</style>
       <div class="bar">${field}<i class="tool-emoji">☺</i><i class="sender">Ann</i><b id="send">Add a picture</b></div>`,
      "for (const tool of document.querySelectorAll('.bar > :not(textarea)')) tool.addEventListener('click', () => sent.push(tool.textContent));",
    ),
  );
  await page.goto(url);
  const coach = await write(page);
  for (const tool of await page.locator('.bar > :not(textarea)').all()) await tool.click();
  expect(await sentOn(page)).toEqual(['☺', 'Ann', 'Add a picture']);
  expect(await coach.all('alertdialog')).toEqual([]);
});

test('the way on is reached by keyboard alone, also where a page traps the Tab key', async ({
  page,
  serve,
}) => {
  serve(url, sendWays.find(({ name }) => name.includes('focus traps'))?.html ?? '');
  await page.goto(url);
  const coach = await write(page);
  await page.locator('#send').click();
  await coach.find('alertdialog');
  const focused = async () => (await coach.all('button')).find((button) => button.properties.focused)?.name;
  await expect.poll(focused).toBe('Edit');
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('Send anyway');
  await page.keyboard.press('Enter');
  await coach.gone('alertdialog');
  await expect.poll(() => sentOn(page)).toEqual([draft]);
});

test('a second press of the same button, over the question, lets it go once', async ({ page, serve }) => {
  serve(url, simple);
  await page.goto(url);
  const coach = await write(page);
  const { x = 0, y = 0 } = (await page.locator('#send').boundingBox()) ?? {};
  await page.mouse.click(x + 5, y + 5);
  await coach.find('alertdialog');
  await page.mouse.click(x + 5, y + 5);
  await coach.gone('alertdialog');
  await expect.poll(() => sentOn(page)).toEqual([draft]);
});

test('a double click asks, and answers nothing by its second half', async ({ page, serve }) => {
  serve(url, simple);
  await page.goto(url);
  const coach = await write(page);
  const { x = 0, y = 0 } = (await page.locator('#send').boundingBox()) ?? {};
  await page.mouse.dblclick(x + 5, y + 5);
  await coach.find('alertdialog', /^Before you send$/);
  expect(await sentOn(page)).toEqual([]);
});

test('a key that is held down on the button does not answer the question', async ({ page, serve }) => {
  serve(url, sendWays.find(({ name }) => name.startsWith('Enter on a focused button'))?.html ?? '');
  await page.goto(url);
  const coach = await write(page);
  await page.locator('#send').focus();
  for (let repeat = 0; repeat < 4; repeat++) await page.keyboard.down('Enter');
  await coach.find('alertdialog', /^Before you send$/);
  await page.keyboard.up('Enter');
  await coach.find('alertdialog', /^Before you send$/);
  expect(await sentOn(page)).toEqual([]);
});

test('the words of ten thousand characters are held as any other', async ({ page, serve }) => {
  serve(url, simple);
  await page.goto(url);
  const coach = await coachOn(page);
  await page.getByRole('textbox', { name: 'Post' }).click();
  const long = `${'We met at the river and talked about the old bridge. '.repeat(187)}${draft}`;
  await page.keyboard.insertText(long);
  await coach.find('button', /^Rapport: \d+ remarks?$/);
  await page.locator('#send').click();
  await coach.click('button', /^Send anyway$/);
  await expect.poll(() => sentOn(page)).toEqual([long]);
});

test('a worker that was killed before the press loses no send and doubles none', async ({
  page,
  serve,
  context,
  extensionId,
}) => {
  serve(url, simple);
  await page.goto(url);
  const coach = await write(page);
  await page.keyboard.type(' Really, the very last');
  const devtools = await context.newPage();
  await devtools.goto(`chrome-extension://${extensionId}/welcome.html`);
  const client = await context.newCDPSession(devtools);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await devtools.close();
  await page.locator('#send').click();
  // Either the report was there in time and the question is put, or the send has gone.
  await expect(async () => {
    const asked = (await coach.all('alertdialog', /^Before you send$/)).length;
    expect(asked + (await sentOn(page)).length).toBe(1);
  }).toPass({ timeout: 10_000 });
  if ((await sentOn(page)).length === 0) await coach.click('button', /^Send anyway$/);
  await expect.poll(() => sentOn(page)).toEqual([`${draft} Really, the very last`]);
});
