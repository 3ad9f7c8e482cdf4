import type { Page } from '@playwright/test';
import { artalk } from '../../fixtures/clients/artalk.ts';
import { blockEditor } from '../../fixtures/clients/block-editor.ts';
import { chat } from '../../fixtures/clients/chat.ts';
import type { Client } from '../../fixtures/clients/client.ts';
import { easymde } from '../../fixtures/clients/easymde.ts';
import { editorjs } from '../../fixtures/clients/editorjs.ts';
import { framed } from '../../fixtures/clients/framed.ts';
import { lateField } from '../../fixtures/clients/late-field.ts';
import { mentions } from '../../fixtures/clients/mentions.ts';
import { onKeyUp } from '../../fixtures/clients/on-key-up.ts';
import { squire } from '../../fixtures/clients/squire.ts';
import { summernote } from '../../fixtures/clients/summernote.ts';
import { tinymce } from '../../fixtures/clients/tinymce.ts';
import { waline } from '../../fixtures/clients/waline.ts';
import { coachOn } from '../coach/coach-on.ts';
import { markedWords } from '../coach/marked-words.ts';
import { expect, test } from '../extension.ts';
import { screenshot } from '../screenshot.ts';
import { setMode } from '../set-mode.ts';

const origin = 'https://client.example';
const lines = ['LAST CHANCE! Buy now, friends,', 'limited time only. Click the link to order today!'];

test.use({ granted: [`${origin}/*`] });
test.beforeEach(({ serviceWorker }) => setMode(serviceWorker, 'hold'));
test.afterEach(({ serviceWorker }) => setMode(serviceWorker, 'coach'));

/** Opens the client's page with its server behind it; gives every text that the server is given. */
async function openClient(page: Page, client: Client): Promise<string[]> {
  const files = { '/': client.page, ...(await client.files()) };
  const received: string[] = [];
  await page.route(`${origin}/**`, (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const body = files[pathname as keyof typeof files];
    if (body !== undefined) {
      const type = /\.(js|css)$/.exec(pathname)?.[1] ?? 'html';
      const contentType = `text/${type === 'js' ? 'javascript' : type}; charset=utf-8`;
      return route.fulfill({ body, contentType });
    }
    if (request.method() === 'POST' && pathname === client.posts)
      received.push(client.text(request.postData() ?? ''));
    return route.fulfill({ json: client.answers?.[pathname] ?? {} });
  });
  await page.goto(`${origin}/`);
  return received;
}

const clients = [
  artalk,
  blockEditor,
  chat,
  easymde,
  editorjs,
  framed,
  lateField,
  mentions,
  onKeyUp,
  squire,
  summernote,
  tinymce,
  waline,
];

for (const client of clients) {
  test(`${client.name}: read, marked, replaced, held and sent once`, async ({ page }) => {
    const received = await openClient(page, client);
    const coach = await coachOn(page, client.framed);
    const frame = (client.framed && page.frames()[1]) || page.mainFrame();
    for (const [selector, text] of Object.entries(client.fill ?? {})) await page.fill(selector, text);
    await frame.locator(client.box).first().click();
    await coach.find('button', /^Rapport: clear$/);
    for (const [at, line] of lines.entries()) {
      if (at > 0) await page.keyboard.press(client.newLine ?? 'Enter');
      await page.keyboard.type(line);
    }
    await coach.find('button', /^Rapport: \d+ remarks$/);
    if (!client.field)
      await expect.poll(async () => (await markedWords(frame))['hard-sell']).toContain('LAST CHANCE');

    const text = () => frame.locator(client.box).first().innerText();
    const typed = client.redo && (await text());
    // The words to be replaced are not where the writer is.
    await page.keyboard.press('Control+Home');
    await coach.click('button', /^Rapport: \d+ remarks$/);
    const { name } = await coach.find('button', /^Replace with /);
    await coach.click('button', /^Replace with /);
    await coach.gone('listitem', /^Hard sell: LAST CHANCE/);
    await screenshot(page, `client-${client.name}`);

    if (client.redo) {
      const replaced = await text();
      await page.keyboard.press('Control+z');
      await expect.poll(text, 'what was typed stays').toBe(typed);
      await page.keyboard.press(client.redo);
      await expect.poll(text).toBe(replaced);
    }

    if (typeof client.send === 'string') await page.locator(client.send).click();
    else await page.keyboard.press(client.send.key);
    await coach.find('alertdialog', /^Before you send$/);
    await screenshot(page, `client-held-${client.name}`);
    expect(received, 'sent while the question is open').toEqual([]);
    await coach.click('button', /^Send anyway$/);
    await coach.gone('alertdialog');
    await expect.poll(() => received.length).toBe(1);
    const wording = name.replace(/^Replace with [“"]?|[”"]$/g, '');
    expect(received).toEqual([lines.join('\n').replace('LAST CHANCE', wording)]);
  });
}
