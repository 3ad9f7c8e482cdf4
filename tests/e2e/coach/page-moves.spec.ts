import type { Page } from '@playwright/test';
import { expect, test } from '../extension.ts';
import { screenshot } from '../screenshot.ts';
import { setMode } from '../set-mode.ts';
import type { CoachOn } from './coach-on.ts';
import { draft, field, page_, sentOn, simple, url, write } from './send-page.ts';

test.beforeEach(({ serviceWorker }) => setMode(serviceWorker, 'hold'));
test.afterEach(({ serviceWorker }) => setMode(serviceWorker, 'coach'));

/** Opens the page, writes the draft and presses its button: the question is on screen. */
async function held(page: Page): Promise<CoachOn> {
  await page.goto(url);
  const coach = await write(page);
  await page.locator('#send').click();
  await coach.find('alertdialog', /^Before you send$/);
  return coach;
}

test('a composer that the page draws anew under the question sends once, and is gone back to by Edit', async ({
  page,
  serve,
}) => {
  const html = page_(
    `<main></main>`,
    `const draw = (text) => {
       document.querySelector('main').innerHTML = '<div>${field}<button id="send">Post</button></div>';
       box().value = text;
       on('#send', 'click', () => take());
     };
     draw('');
     window.redraw = () => draw(box().value);`,
  );
  for (const answer of ['Edit', 'Send anyway']) {
    serve(url, html);
    const coach = await held(page);
    await page.evaluate(() => (window as unknown as { redraw(): void }).redraw());
    await coach.click('button', new RegExp(`^${answer}$`));
    await coach.gone('alertdialog');
    if (answer === 'Edit') await expect(page.getByRole('textbox', { name: 'Post' })).toBeFocused();
    await expect.poll(() => sentOn(page)).toEqual(answer === 'Edit' ? [] : [draft]);
  }
});

test('a page that throws our dialog away loses no send', async ({ page, serve }) => {
  serve(url, simple);
  await held(page);
  await page.evaluate(() => {
    for (const node of document.querySelectorAll('rapport-coach')) node.remove();
  });
  await page.locator('#send').click();
  await expect.poll(() => sentOn(page)).toEqual([draft]);
});

/** A page that draws its composer with these words into `main`, wherever `style` puts that. */
const drawing = page_(
  '<main></main>',
  `window.draw = (text, style = '') => {
     document.querySelector('main').innerHTML = '<div>${field}<button id="send">Post</button></div>';
     document.querySelector('main').style = style;
     box().value = text;
     on('#send', 'click', () => take());
   };
   draw('');`,
);

test('a composer that the page draws anew somewhere else under the question sends once', async ({
  page,
  serve,
}) => {
  serve(url, drawing);
  const coach = await held(page);
  await page.evaluate(
    (text) =>
      (window as unknown as { draw(text: string, style: string): void }).draw(
        text,
        'position: fixed; right: 20px; bottom: 20px',
      ),
    draft,
  );
  await coach.click('button', /^Send anyway$/);
  await coach.gone('alertdialog');
  await expect.poll(() => sentOn(page)).toEqual([draft]);
});

for (const answer of ['Edit', 'Send anyway'])
  test(`a route change that takes the composer away under the question leaves the writer the words: ${answer}`, async ({
    page,
    serve,
  }) => {
    serve(url, drawing);
    const coach = await held(page);
    await page.evaluate(() => {
      history.pushState(null, '', '/inbox');
      (document.querySelector('main') as HTMLElement).innerHTML = '<h1>Inbox</h1>';
    });
    await coach.click('button', new RegExp(`^${answer}$`));
    await coach.find('alertdialog', /^Your words are safe$/);
    await page.keyboard.press('Control+C');
    await screenshot(page, 'words-kept');
    await coach.click('button', /^Close$/);
    await coach.gone('alertdialog');
    await page.evaluate(() => (window as unknown as { draw(text: string): void }).draw(''));
    await page.getByRole('textbox', { name: 'Post' }).click();
    await page.keyboard.press('Control+V');
    await expect(page.getByRole('textbox', { name: 'Post' })).toHaveValue(draft);
    expect(await sentOn(page)).toEqual([]);
  });

test('a page that goes elsewhere under the question asks its writer first, and then sends', async ({
  page,
  serve,
}) => {
  serve(url, simple);
  const coach = await held(page);
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.assign('/elsewhere')));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await coach.click('button', /^Send anyway$/);
  await coach.gone('alertdialog');
  await expect.poll(() => sentOn(page)).toEqual([draft]);
  // Nothing stands in the way once the post has gone.
  await page.goto('about:blank');
});
