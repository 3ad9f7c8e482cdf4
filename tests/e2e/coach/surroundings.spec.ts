import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../extension.ts';
import { screenshot } from '../screenshot.ts';
import { coachOn } from './coach-on.ts';
import { mirroredMarks } from './mirrored-marks.ts';

const origin = 'http://rapport-playground.localhost/surroundings';
const draft = 'Last chance! Buy now and tell us what you think of it.';

const style = `<style>
  body { margin: 40px; font: 16px/1.5 sans-serif }
  [data-composer] { width: 480px; max-width: 100% }
  textarea, [contenteditable] { box-sizing: border-box; width: 100%; min-height: 90px; padding: 12px; border: 2px solid #888; font: inherit }
</style>`;
const composer = (box: string) =>
  `<form data-composer data-kind="post">${box}<button type="button" data-send>Post</button></form>`;
const field = '<textarea aria-label="Post" style="resize:none"></textarea>';
const rich = '<div contenteditable="true" role="textbox" aria-label="Post"></div>';
const page_ = (body: string, head = '') => `<!doctype html><meta charset="utf-8">${style}${head}${body}`;

/** Where a browser draws the words in a plain copy of the field: the measure that the mirror is held to. */
function wordsInTwin(page: Page, words: string) {
  return page.evaluate((wanted) => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    const twin = document.createElement('div');
    const style = getComputedStyle(field);
    for (const name of style) twin.style.setProperty(name, style.getPropertyValue(name));
    Object.assign(twin.style, {
      position: 'absolute',
      top: '0',
      left: '0',
      overflow: 'hidden',
      whiteSpace: 'pre-wrap',
    });
    twin.textContent = field.value;
    const home = field.parentElement as HTMLElement;
    home.style.position = 'relative';
    home.append(twin);
    twin.style.top = `${field.offsetTop}px`;
    twin.style.left = `${field.offsetLeft}px`;
    const text = twin.firstChild as Text;
    const start = text.data.indexOf(wanted);
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, start + wanted.length);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    twin.remove();
    return { left, top: top - field.scrollTop, right, bottom: bottom - field.scrollTop };
  }, words);
}

const settings: [string, string][] = [
  ['as it stands', page_(composer(field))],
  [
    'in a scaled and moved ancestor',
    page_(
      `<div style="transform: translate(30px, 20px) scale(1.25); transform-origin: 0 0; width: 480px">${composer(field)}</div>`,
    ),
  ],
  ['in a zoomed page', page_(composer(field), '<style>html { zoom: 1.5 }</style>')],
  ['written from right to left', page_(composer(field.replace('style="', 'dir="rtl" style="')))],
  [
    'with odd letters',
    page_(
      composer(field),
      '<style>textarea { letter-spacing: 2px; word-spacing: 5px; text-indent: 20px; font: italic 19px/1.8 serif !important }</style>',
    ),
  ],
];

for (const [name, html] of settings) {
  test(`marks lie on the words of a text area ${name}`, async ({ page, serve }) => {
    serve(origin, html);
    await page.goto(origin);
    const client = await page.context().newCDPSession(page);
    await client.send('DOM.enable');
    await page.locator('textarea').click();
    await page.keyboard.type(`😀 ${draft}`);
    await expect(async () => {
      const [mark] = await mirroredMarks(client);
      const words = await wordsInTwin(page, 'Last chance');
      for (const side of ['left', 'right', 'top', 'bottom'] as const)
        expect(Math.abs((mark?.[side] ?? Number.NaN) - words[side]), side).toBeLessThan(1.5);
    }).toPass({ timeout: 10_000 });
    await screenshot(page, `mirror-${name.replaceAll(' ', '-')}`);
  });
}

test('marks follow a text area that scrolls, and a page that scrolls', async ({ page, serve }) => {
  serve(origin, page_(`${composer(field)}<div style="height: 2000px"></div>`));
  await page.goto(origin);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await page.locator('textarea').click();
  await page.keyboard.insertText(`${'A line of its own.\n'.repeat(12)}${draft}`);
  await page.mouse.move(200, 80);
  for (const scroll of [() => page.mouse.wheel(0, -30), () => page.evaluate(() => scrollTo(0, 25))]) {
    await scroll();
    await expect(async () => {
      const [mark] = await mirroredMarks(client);
      const words = await wordsInTwin(page, 'Last chance');
      expect(Math.abs((mark?.top ?? Number.NaN) - words.top)).toBeLessThan(1.5);
    }).toPass({ timeout: 10_000 });
  }
});

/** Waits until the first line drawn under a rich editor's words lies on its first two, in viewport pixels. */
async function lineLiesOnWords(page: Page, client: CDPSession) {
  await expect(async () => {
    const [mark] = await mirroredMarks(client);
    const words = await page.evaluate(() => {
      const range = new Range();
      const text = document.querySelector('[contenteditable]')?.firstChild as Text;
      range.setStart(text, 0);
      range.setEnd(text, 'Last chance'.length);
      const { left, right, top } = range.getBoundingClientRect();
      return { left, right, top };
    });
    for (const side of ['left', 'right', 'top'] as const)
      expect(Math.abs((mark?.[side] ?? Number.NaN) - words[side]), side).toBeLessThan(1.5);
  }).toPass({ timeout: 10_000 });
}

test('under forced colours a rich editor has lines under its words, and nothing filled like a selection', async ({
  page,
  serve,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  serve(origin, page_(composer(rich)));
  await page.goto(origin);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await page.getByRole('textbox').click();
  await page.keyboard.type(draft);
  await lineLiesOnWords(page, client);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await screenshot(page, 'marks-forced');
});

test('lines follow the words when a font comes late and the box keeps its size', async ({ page, serve }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  serve(
    origin,
    page_(composer(rich), '<style>[contenteditable] { font-family: Late, monospace; height: 90px }</style>'),
  );
  await page.goto(origin);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await page.getByRole('textbox').click();
  await page.keyboard.type(draft);
  // Once the count was said nothing but the font has lines drawn anew.
  await (await coachOn(page)).find('StaticText', /^Rapport: \d+ remarks?$/);
  await lineLiesOnWords(page, client);
  const moved = await page.evaluate(async () => {
    const box = document.querySelector('[contenteditable]') as HTMLElement;
    const range = new Range();
    range.setStart(box.firstChild as Text, 0);
    range.setEnd(box.firstChild as Text, 'Last chance'.length);
    const before = range.getBoundingClientRect().width;
    const names = ['DejaVu Sans', 'Liberation Sans', 'Arial', 'Helvetica', 'Noto Sans'];
    const face = new FontFace('Late', names.map((name) => `local("${name}")`).join());
    document.fonts.add(face);
    await face.load();
    await document.fonts.ready;
    return Math.abs(range.getBoundingClientRect().width - before);
  });
  expect(moved, 'the font changed nothing').toBeGreaterThan(3);
  await lineLiesOnWords(page, client);
});

test('marks follow a composer that slides into its place', async ({ page, serve }) => {
  serve(
    origin,
    page_(
      `<div id="drawer">${composer(field)}</div>`,
      '<style>@keyframes slide { to { transform: translate(70px, 90px) } } .open { animation: slide 0.3s forwards }</style>',
    ),
  );
  await page.goto(origin);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await page.locator('textarea').click();
  await page.keyboard.type(draft);
  await expect.poll(() => mirroredMarks(client)).not.toEqual([]);
  const [before] = await mirroredMarks(client);
  await page.locator('#drawer').evaluate((drawer) => drawer.classList.add('open'));
  await expect(async () => {
    const [mark] = await mirroredMarks(client);
    expect(Math.abs((mark?.left ?? Number.NaN) - (before?.left ?? 0) - 70)).toBeLessThan(1.5);
    expect(Math.abs((mark?.top ?? Number.NaN) - (before?.top ?? 0) - 90)).toBeLessThan(1.5);
  }).toPass({ timeout: 10_000 });
});

/** A focus trap as dialog libraries have it: focus outside is pulled back, a press outside closes the dialog. */
const trap = `<script>
  const dialog = document.querySelector('[role=dialog]');
  let last = null;
  document.addEventListener('focusin', (event) => {
    if (dialog.contains(event.target)) last = event.target; else last?.focus();
  });
  document.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !dialog.contains(event.relatedTarget)) last?.focus();
  });
  document.addEventListener('pointerdown', (event) => { if (!dialog.contains(event.target)) dialog.remove(); });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') dialog.remove(); });
</script>`;

const dialogs: [string, string][] = [
  [
    'a modal dialog',
    page_(
      `<dialog style="margin: 60px auto">${composer(rich)}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    ),
  ],
  [
    'a dialog with a focus trap',
    page_(
      `<div role="dialog" aria-modal="true" style="position: fixed; inset: 60px auto auto 60px; transform: scale(1)">${composer(rich)}</div>${trap}`,
    ),
  ],
  [
    'a popover',
    page_(
      `<div popover="manual" style="margin: 60px auto">${composer(rich)}</div><script>document.querySelector('[popover]').showPopover()</script>`,
    ),
  ],
];

for (const [name, html] of dialogs) {
  test(`the card is usable by mouse and by keyboard in ${name}`, async ({ page, serve }) => {
    serve(origin, html);
    await page.goto(origin);
    const coach = await coachOn(page);
    await page.getByRole('textbox').click();
    await page.keyboard.type(draft);
    await coach.click('button', /remark/);
    await coach.click('button', /^Why this matters$/);
    await coach.find('button', /^Why this matters$/);
    await expect(page.getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await coach.gone('dialog', /^Rapport coach$/);

    await page.keyboard.press('Alt+Shift+R');
    await coach.find('dialog', /^Rapport coach$/);
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await coach.all('button')).find((button) => button.properties.focused)?.name)
      .toBe('Close');
    await screenshot(page, `card-in-${name.replaceAll(' ', '-')}`);
    await page.keyboard.press('Enter');
    await coach.gone('dialog', /^Rapport coach$/);
    await expect(page.getByRole('textbox')).toBeFocused();
  });
}

for (const [name, width] of [
  ['narrow', 320],
  ['wide', 1000],
] as const)
  for (const colours of ['light', 'dark', 'forced'] as const)
    test(`the card fits a ${name} window in ${colours} colours`, async ({ page, serve }) => {
      if (colours === 'forced') await page.emulateMedia({ forcedColors: 'active' });
      const ground =
        colours === 'dark'
          ? '<style>body { background: #15181c; color: #e7e9ea } [contenteditable] { color: inherit }</style>'
          : '';
      serve(
        origin,
        page_(
          composer(rich),
          `<meta name="viewport" content="width=device-width">${ground}<style>body { margin: 16px }</style>`,
        ),
      );
      await page.setViewportSize({ width, height: 700 });
      await page.goto(origin);
      const coach = await coachOn(page);
      await page.getByRole('textbox').click();
      await page.keyboard.type(draft);
      await coach.click('button', /remark/);
      const card = await coach.box(await coach.find('dialog', /^Rapport coach$/));
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(width);
      expect(card.y + card.height).toBeLessThanOrEqual(700);
      await page.mouse.move(1, 1);
      await screenshot(page, `card-${name}-${colours}`);
    });
