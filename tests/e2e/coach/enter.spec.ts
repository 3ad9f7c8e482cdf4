import type { Page } from '@playwright/test';
import { expect, test } from '../extension.ts';
import { screenshot } from '../screenshot.ts';
import { setMode } from '../set-mode.ts';
import { coachOn } from './coach-on.ts';
import { draft, page_, sentOn, url } from './send-page.ts';

test.beforeEach(({ serviceWorker }) => setMode(serviceWorker, 'hold'));
test.afterEach(({ serviceWorker }) => setMode(serviceWorker, 'coach'));

const sendsOnEnter = `on('#text', 'keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  take(text);
}); on('button', 'click', () => take(text));`;

const bar = (field: string, script: string) =>
  page_(`<ul><li>Ann: Hello</li></ul><div style="display: flex">${field}<button>Send</button></div>`, script);
const chat =
  '<textarea id="text" rows="1" style="height: 30px" aria-label="Post" placeholder="Write a message"></textarea>';
const line =
  '<input id="text" type="text" aria-label="Post" placeholder="Add a comment" style="width: 700px; height: 30px; padding: 6px 12px">';

async function write(page: Page, text: string) {
  const coach = await coachOn(page);
  await page.getByRole('textbox', { name: 'Post' }).click();
  await page.keyboard.type(text);
  await coach.find('button', /^Rapport: \d+ remarks?$/);
  return coach;
}

for (const [name, html] of [
  ['a chat whose control stands beside its box', bar(chat, sendsOnEnter)],
  ['a field of one line that listens for keys', bar(line, sendsOnEnter)],
  [
    'a field of one line whose form the browser submits',
    page_(`<form onsubmit="event.preventDefault(); take(text)">${line}<button>Post</button></form>`, ''),
  ],
] as const)
  test(`Enter is held and let go once: ${name}`, async ({ page, serve }) => {
    serve(url, html);
    await page.goto(url);
    const coach = await write(page, draft);
    await screenshot(page, `enter-in-${name.replaceAll(' ', '-')}`);
    await page.keyboard.press('Enter');
    await coach.find('alertdialog', /^Before you send$/);
    expect(await sentOn(page), 'sent while the question is open').toEqual([]);
    await coach.click('button', /^Send anyway$/);
    await coach.gone('alertdialog');
    await expect.poll(() => sentOn(page)).toEqual([draft]);
  });

test('where Enter was seen to send it is held from then on', async ({ page, serve }) => {
  serve(
    url,
    page_(
      '<textarea id="text" aria-label="Post" placeholder="Say it"></textarea><p><button>Go</button></p>',
      sendsOnEnter,
    ),
  );
  await page.goto(url);
  const box = page.getByRole('textbox', { name: 'Post' });
  const coach = await coachOn(page);
  await box.click();
  await coach.find('button', /^Rapport: /);
  await page.keyboard.type('Hello Ann');
  await page.keyboard.press('Enter');
  await expect.poll(() => sentOn(page)).toEqual(['Hello Ann']);
  await write(page, draft);
  await page.keyboard.press('Enter');
  await coach.find('alertdialog', /^Before you send$/);
  await coach.click('button', /^Send anyway$/);
  await expect.poll(() => sentOn(page)).toEqual(['Hello Ann', draft]);
});

test('an Enter that begins a line begins it, also in what looks like a chat', async ({ page, serve }) => {
  serve(url, bar(chat, "on('button', 'click', () => take(text))"));
  await page.goto(url);
  const coach = await coachOn(page);
  const box = page.getByRole('textbox', { name: 'Post' });
  await box.click();
  await coach.find('button', /^Rapport: /);
  await page.keyboard.type('Hello Ann,');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('Hello Ann,\n');
  // From then on it is known here.
  await page.keyboard.type(draft);
  await coach.find('button', /^Rapport: \d+ remarks?$/);
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(`Hello Ann,\n${draft}\n`);
  expect(await coach.all('alertdialog')).toEqual([]);
});
