import type { Page } from '@playwright/test';
import { expect, test } from '../extension.ts';
import { setMode } from '../set-mode.ts';
import { coachOn } from './coach-on.ts';
import { draft, field, form, page_, sentOn, simple, url, write } from './send-page.ts';

interface Way {
  name: string;
  html: string;
  /** What a person does; the default is a click on the element `#send`. */
  press?(page: Page): Promise<void>;
}

const ways: Way[] = [
  {
    name: 'a submit button outside its form',
    html: page_(`${form('<button type="button">Emoji</button>')}<button form="f" id="send">Los</button>`, ''),
  },
  {
    name: 'a link that looks like a button',
    html: page_(
      `<div>${field}<button>Emoji</button> <a href="#" id="send">Post</a></div>`,
      "on('#send', 'click', () => take())",
    ),
  },
  {
    name: 'an icon in a button without words, known by its class alone',
    html: page_(
      `<div><div>${field}<button class="emoji">☺</button></div><button class="btn-send"><svg id="send" width="20" height="20"><rect width="20" height="20"/></svg></button><button class="btn-cancel">Abbrechen</button></div>`,
      "on('.btn-send', 'click', () => take())",
    ),
  },
  {
    name: 'a button that acts on the press of the pointer',
    html: page_(
      `<div>${field}<button id="send">Post</button></div>`,
      "on('#send', 'pointerdown', () => take())",
    ),
  },
  {
    name: 'a button that acts on the release of the mouse',
    html: page_(`<div>${field}<button id="send">Post</button></div>`, "on('#send', 'mouseup', () => take())"),
  },
  ...(['Enter', 'Space'] as const).map((key) => ({
    name: `${key} on a focused button`,
    html: page_(form('<button id="send">Post</button>'), ''),
    async press(page: Page) {
      await page.locator('#send').focus();
      await page.keyboard.press(key);
    },
  })),
  {
    name: 'Enter on a focused element that is only called a button',
    html: page_(
      `<div>${field}<a role="button" tabindex="0" id="send">Post</a></div>`,
      "on('#send', 'keydown', (event) => event.key === 'Enter' && take())",
    ),
    async press(page) {
      await page.locator('#send').focus();
      await page.keyboard.press('Enter');
    },
  },
  {
    name: "the form's submit, asked for by the page's own script",
    html: page_(
      form('<button>Post</button>'),
      "on('textarea', 'keydown', (event) => event.key === 'F9' && f.requestSubmit())",
    ),
    press: (page) => page.keyboard.press('F9'),
  },
  ...(['open', 'closed'] as const).map((mode) => ({
    name: `the submit of a form in an ${mode} shadow root`.replace('an closed', 'a closed'),
    html: page_(
      '<x-room style="display: block"></x-room>',
      `const tree = document.querySelector('x-room').attachShadow({ mode: '${mode}' });
       tree.innerHTML = '<form><textarea aria-label="Post"></textarea><button>Post</button></form>';
       const inner = tree.querySelector('textarea');
       tree.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); take(inner); });
       inner.addEventListener('keydown', (event) => event.key === 'F9' && inner.form.requestSubmit());`,
    ),
    press: (page: Page) => page.keyboard.press('F9'),
  })),
  {
    name: 'a button of a design system, with the real one in its shadow root',
    html: page_(
      `<div>${field}<x-button id="send">Post</x-button></div>`,
      `document.querySelector('x-button').attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>';
       on('#send', 'click', () => take());`,
    ),
  },
  {
    name: 'a page that stops every press outside its own dialog, as focus traps do',
    html: page_(
      `<div id="trap">${field}<button id="send">Post</button></div>`,
      `on('#send', 'click', () => take());
       for (const type of ['mousedown', 'touchstart', 'click', 'keydown'])
         document.addEventListener(type, (event) => {
           if (document.querySelector('#trap').contains(event.target)) return;
           event.preventDefault();
           event.stopImmediatePropagation();
         }, true);
       document.addEventListener('focusin', (event) => {
         if (!document.querySelector('#trap').contains(event.target)) box().focus();
       }, true);`,
    ),
  },
  {
    name: 'a composer in a popover that closes at a press beside it',
    html: page_(
      `<button popovertarget="p">Write</button><div popover id="p">${field}<button id="send">Post</button></div>`,
      "p.showPopover(); on('#send', 'click', () => p.matches(':popover-open') && take())",
    ),
  },
  {
    name: 'a composer in a modal dialog over an inert page',
    html: page_(
      `<main inert><p>Behind</p></main><dialog>${field}<button id="send">Post</button></dialog>`,
      "document.querySelector('dialog').showModal(); on('#send', 'click', () => take())",
    ),
  },
  {
    name: 'a composer that fills the screen',
    html: page_(
      `<div id="full" style="background: #fff">${field}<button id="send">Post</button></div>`,
      "on('#send', 'click', () => take()); on('textarea', 'focus', () => document.querySelector('#full').requestFullscreen())",
    ),
  },
];

test.beforeEach(({ serviceWorker }) => setMode(serviceWorker, 'hold'));
test.afterEach(({ serviceWorker }) => setMode(serviceWorker, 'coach'));

for (const { name, html, press = (page: Page) => page.locator('#send').click() } of ways)
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

test('the way on is reached by keyboard alone, also where a page traps the Tab key', async ({
  page,
  serve,
}) => {
  serve(url, ways.find(({ name }) => name.includes('focus traps'))?.html ?? '');
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
  serve(url, ways.find(({ name }) => name.startsWith('Enter on a focused button'))?.html ?? '');
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
