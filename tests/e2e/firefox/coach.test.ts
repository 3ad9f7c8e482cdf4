import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { forumPage, type Place } from '../any-site/forum-page.ts';
import { coachInFirefox } from './coach-in-firefox.ts';
import { type Firefox, launchFirefox } from './launch-firefox.ts';
import { type OwnPage, ownPage } from './own-page.ts';

const draft = 'LAST CHANCE!!! Buy now, limited time only. Click the link to order today!';
const known = 'https://publish.buffer.com';
const patience = { timeout: 15_000, interval: 50 };

let firefox: Firefox;
let own: OwnPage;
const opened: Page[] = [];

beforeAll(async () => {
  // The prompt lies outside every page, where no test can answer it: a grant that is asked for is given.
  firefox = await launchFirefox(undefined, { 'extensions.webextOptionalPermissionPrompts': false });
  own = await ownPage(firefox.browser);
  await own.evaluate("browser.storage.local.set({ settings: { mode: 'hold' } })");
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});
afterAll(() => firefox.close());

/** Opens the page with one real editor and a plain button. */
async function openForum(origin: string, kind: string, place: Place) {
  const files = await forumPage(kind, place);
  const served = Object.fromEntries([...files].map(([path, { body }]) => [origin + path, body]));
  const page = await firefox.open(`${origin}/write`, served);
  opened.push(page);
  const inFrame = place.endsWith('frame');
  const frame = inFrame ? await (await page.waitForSelector('iframe'))?.contentFrame() : page.mainFrame();
  if (!frame) throw new Error('The frame of the composer is not there.');
  const ready = () => frame.waitForFunction('window.ready?.then(() => true)');
  await ready();
  await page.bringToFront();
  return {
    page,
    ready,
    coach: await coachInFirefox(firefox.browser, page, inFrame),
    async write() {
      await frame.evaluate('controls.search.focus()');
      await frame.evaluate('fixture.focus()');
      await page.keyboard.type(draft);
    },
    model: () => frame.evaluate('fixture.model()'),
    sent: () => frame.evaluate('sent'),
    marked: () =>
      frame.evaluate('[...CSS.highlights.keys()].filter((name) => name.startsWith("rapport-")).length'),
    async post() {
      const spot = await frame.evaluate(`(() => {
        const { left, top, width, height } = controls.button.getBoundingClientRect();
        const outer = frameElement?.getBoundingClientRect();
        return [left + width / 2 + (outer?.left ?? 0), top + height / 2 + (outer?.top ?? 0)];
      })()`);
      const [x = 0, y = 0] = spot as number[];
      await page.mouse.click(x, y);
    },
  };
}

const until = (look: () => Promise<unknown>, wanted: unknown) =>
  vi.waitFor(async () => expect(await look()).toEqual(wanted), patience);

describe('the built extension in Firefox', () => {
  it.each(['textarea', 'draft', 'lexical', 'tiptap', 'quill2', 'slate'])(
    '%s: remarked and marked, replaced and undone, held and let go once',
    async (kind) => {
      const { page, coach, write, model, sent, marked, post } = await openForum(known, kind, 'page');
      await write();
      const typed = Date.now();
      await coach.find('button', /^Rapport: \d+ remarks?$/);
      if (kind !== 'textarea')
        await vi.waitFor(async () => expect(await marked()).toBeGreaterThan(0), patience);
      await coach.click('button', /^Rapport: \d+ remarks?$/);
      await coach.find('listitem', /^Hard sell/);
      // Quill makes one undo step of everything within a second.
      if (kind === 'quill2')
        await vi.waitFor(() => expect(Date.now() - typed).toBeGreaterThan(1_000), patience);
      await coach.click('button', /^Replace with /);
      await vi.waitFor(async () => expect(await model()).not.toBe(draft), patience);
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await until(model, draft);
      await page.keyboard.press('Escape');
      await coach.gone('dialog', /^Rapport coach$/);

      await post();
      await coach.find('alertdialog', /^Before you send$/);
      expect(await sent(), 'sent while the question is open').toEqual([]);
      await coach.click('button', /^Send anyway$/);
      await coach.gone('alertdialog', /./);
      await until(sent, [draft]);
    },
  );

  it.each(['open shadow root', 'closed shadow root', 'srcdoc frame', 'about:blank frame'] as const)(
    'a composer in a place of its own, %s, is read and its button held',
    async (place) => {
      const { coach, write, sent, post } = await openForum(known, 'textarea', place);
      await write();
      await coach.find('button', /^Rapport: \d+ remarks?$/);
      await post();
      await coach.click('button', /^Send anyway$/);
      await until(sent, [draft]);
    },
  );

  it('granted with one click in the popup (its prompt switched off), an open page is coached at once and after a reload, and left at once when the grant is taken back', async () => {
    const { page, ready, coach, write } = await openForum('https://forum.example', 'tiptap', 'page');
    const switchIt = async (wanted: string) => {
      await own.click('[role="switch"]');
      const isOn = "document.querySelector('[role=switch]').getAttribute('aria-checked')";
      await until(() => own.evaluate(isOn), wanted);
      await page.bringToFront();
    };
    await own.evaluate("void location.assign('/popup.html?host=forum.example')");
    await until(
      () => own.evaluate("location.pathname + !!document.querySelector('[role=switch]')"),
      '/popup.htmltrue',
    );
    await switchIt('true');
    await write();
    await coach.find('button', /^Rapport: \d+ remarks?$/);
    await page.reload();
    await ready();
    await write();
    await coach.find('button', /^Rapport: \d+ remarks?$/);
    await switchIt('false');
    await coach.gone('button', /./);
  });
});
