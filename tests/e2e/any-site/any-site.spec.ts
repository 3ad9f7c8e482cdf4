import type { Page } from '@playwright/test';
import { coachOn } from '../coach/coach-on.ts';
import { editorTable } from '../editors/editor-table.ts';
import { expect, test } from '../extension.ts';
import { setMode } from '../set-mode.ts';
import { forumPage, type Place } from './forum-page.ts';

const origin = 'https://forum.example';
const draft = 'LAST CHANCE!!! Buy now, limited time only. Click the link to order today!';

interface Forum {
  sent: string[];
  ready: Promise<void>;
  fixture: { focus(): void; model(): string };
  controls: { search: HTMLElement; button: HTMLElement };
}

type Serve = (url: string, answer: { body: string; contentType: string }) => void;

/** The frame of the page that holds the composer, ready to be written in. */
async function openForum(page: Page, serve: Serve, kind: string, place: Place, at = origin) {
  for (const [path, answer] of await forumPage(kind, place)) serve(at + path, answer);
  await page.goto(`${at}/write`);
  const frame = place.endsWith('frame') ? page.frames()[1] : page.mainFrame();
  if (!frame) throw new Error('The frame of the composer is not there.');
  await frame.waitForFunction(() => 'ready' in window);
  await frame.evaluate(() => (window as unknown as Forum).ready);
  return {
    focus: () => frame.evaluate(() => (window as unknown as Forum).fixture.focus()),
    sent: () => frame.evaluate(() => (window as unknown as Forum).sent),
    /** Presses the plain button with the mouse. */
    async post() {
      const { x, y } = await frame.evaluate(() => {
        const { left, top, width, height } = (
          window as unknown as Forum
        ).controls.button.getBoundingClientRect();
        const outer = window.frameElement?.getBoundingClientRect();
        return { x: left + width / 2 + (outer?.left ?? 0), y: top + height / 2 + (outer?.top ?? 0) };
      });
      await page.mouse.click(x, y);
    },
    /** Puts the focus into the field beside the editor. */
    aside: () => frame.evaluate(() => (window as unknown as Forum).controls.search.focus()),
  };
}

test.use({ granted: ['*://forum.example/*'] });
test.beforeEach(({ serviceWorker }) => setMode(serviceWorker, 'hold'));
test.afterEach(({ serviceWorker }) => setMode(serviceWorker, 'coach'));

async function coachedAndHeld(page: Page, forum: Awaited<ReturnType<typeof openForum>>, inFrame: boolean) {
  const coach = await coachOn(page, inFrame);
  await forum.aside();
  await forum.focus();
  await page.keyboard.type(draft);
  await coach.find('button', /^Rapport: \d+ remarks?$/);
  await forum.post();
  await coach.find('alertdialog', /^Before you send$/);
  expect(await forum.sent(), 'sent while the question is open').toEqual([]);
  await coach.click('button', /^Send anyway$/);
  await coach.gone('alertdialog');
  await expect.poll(forum.sent).toEqual([draft]);
}

for (const { fixture } of editorTable)
  test(`granted in a former session, on a site that nobody described: ${fixture} is read and its plain button held`, async ({
    page,
    serve,
  }) => {
    await coachedAndHeld(page, await openForum(page, serve, fixture, 'page'), false);
  });

const places: Place[] = ['open shadow root', 'closed shadow root', 'srcdoc frame', 'about:blank frame'];
for (const place of places)
  for (const fixture of ['textarea', 'lexical', 'tiptap'])
    test(`granted in a former session: ${fixture} in a place of its own, ${place}, is read and its button held`, async ({
      page,
      serve,
    }) => {
      await coachedAndHeld(page, await openForum(page, serve, fixture, place), place.endsWith('frame'));
    });

for (const place of places)
  test(`on a known site a ${place} is read and its button held`, async ({ page, serve }) => {
    const at = 'https://publish.buffer.com';
    await coachedAndHeld(page, await openForum(page, serve, 'quill2', place, at), place.endsWith('frame'));
  });

test('a grant is taken back with one click in the popup: the open page is left at once and later ones are not entered', async ({
  page,
  context,
  extensionId,
  serve,
  serviceWorker,
}) => {
  const forum = await openForum(page, serve, 'textarea', 'page');
  const coach = await coachOn(page);
  await forum.focus();
  await page.keyboard.type(draft);
  await coach.find('button', /^Rapport: \d+ remarks?$/);

  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html?host=forum.example`);
  const site = popup.getByRole('switch', { name: 'Coach on this site' });
  await expect(site).toHaveAttribute('aria-checked', 'true');
  await site.click();
  await expect(site).toHaveAttribute('aria-checked', 'false');
  await popup.close();
  await expect(page.locator('rapport-coach')).toHaveCount(0);
  await forum.post();
  await expect.poll(forum.sent).toEqual([draft]);
  expect(
    await serviceWorker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<object[]> } };
      };
      return chrome.scripting.getRegisteredContentScripts();
    }),
  ).toEqual([]);

  const scripts: string[] = [];
  const client = await context.newCDPSession(page);
  client.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await client.send('Debugger.enable');
  // It tells first of what was there already.
  scripts.length = 0;
  await page.reload();
  await forum.focus();
  expect(scripts.filter((url) => url.startsWith('chrome-extension:'))).toEqual([]);
});
