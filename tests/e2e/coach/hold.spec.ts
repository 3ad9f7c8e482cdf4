import { expect, test } from '../extension.ts';
import { screenshot } from '../screenshot.ts';
import { setMode } from '../set-mode.ts';
import { coachOn } from './coach-on.ts';
import { type ComposerId, composerOn, openPlayground } from './playground-page.ts';

const draft = 'LAST CHANCE!!! Buy now, limited time only. Click the link to order today!';

test.beforeEach(({ serviceWorker }) => setMode(serviceWorker, 'hold'));
test.afterEach(({ serviceWorker }) => setMode(serviceWorker, 'coach'));

const ways: [ComposerId, 'click' | 'key'][] = (
  ['textarea', 'draft', 'lexical', 'tiptap', 'quill'] as const
).flatMap((id) => [
  [id, 'click'],
  [id, 'key'],
]);

for (const [id, way] of ways) {
  test(`${id}: a ${way} is held, Edit leads back to the words, Send anyway sends once`, async ({ page }) => {
    await openPlayground(page);
    const { box, send, sent } = composerOn(page, id);
    const coach = await coachOn(page);
    await box.click();
    await page.keyboard.type(draft);
    await coach.find('button', /remark/);
    const press = () => (way === 'click' ? send.click() : page.keyboard.press('Control+Enter'));
    await press();
    const dialog = await coach.find('alertdialog', /^Before you send$/);
    expect(dialog.properties.modal).toBe(true);
    await expect(sent).toHaveCount(0);
    await screenshot(page, `hold-${id}`);
    await coach.click('button', /^Edit$/);
    await coach.gone('alertdialog');
    await expect(box).toBeFocused();
    await page.keyboard.type('?');
    await expect(box)
      .toHaveText(/LAST CHANCE\S*\?/)
      .catch(() => expect(box).toHaveValue(/LAST CHANCE\S*\?/));

    // A page that knows nothing of the first press.
    await openPlayground(page);
    await box.click();
    await page.keyboard.type(draft);
    await coach.find('button', /remark/);
    await press();
    await coach.click('button', /^Send anyway$/);
    await coach.gone('alertdialog');
    await expect(sent).toHaveCount(1);
    await expect(sent).toHaveText(draft);
  });
}

test('what one rule says of several phrases is said once', async ({ page }) => {
  await openPlayground(page);
  const { box, send } = composerOn(page, 'reply');
  const coach = await coachOn(page);
  await box.click();
  await page.keyboard.type('As we already told you, this is not our fault. You should have read our terms.');
  await coach.find('button', /^Rapport: [2-9] remarks$/);
  await send.click();
  await coach.find('alertdialog', /^Before you send$/);
  const said = (await coach.all('StaticText', /\w \w/)).map(({ name }) => name.replace(/^['“].*?['”] /, ''));
  expect(said).toEqual([...new Set(said)]);
  await screenshot(page, 'hold-reply');
});

test('in a low window the question goes on below a fading edge, and both ways on stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 500, height: 380 });
  await openPlayground(page);
  const { box, send } = composerOn(page, 'reply');
  const coach = await coachOn(page);
  await box.click();
  await page.keyboard.type('As we already told you, this is not our fault. You should have read our terms.');
  await coach.find('button', /^Rapport: [2-9] remarks$/);
  await send.click();
  const dialog = await coach.find('alertdialog', /^Before you send$/);
  await screenshot(page, 'hold-low');
  const around = await coach.box(dialog);
  const edit = await coach.box(await coach.find('button', /^Edit$/));
  expect(edit.y + edit.height).toBeLessThan(around.y + around.height);
  const client = await page.context().newCDPSession(page);
  const { backendNodeId } = dialog;
  const { node } = await client.send('DOM.describeNode', { backendNodeId, depth: 1 });
  const fade = node.children?.at(-1)?.pseudoElements?.[0];
  if (!fade) throw new Error('the question ends in a cut line');
  const { y, height } = await coach.box({ ...dialog, backendNodeId: fade.backendNodeId });
  expect(y + height).toBeLessThan(edit.y);
  expect(height).toBeGreaterThan(0);
});

test('a clear draft is not held', async ({ page }) => {
  await openPlayground(page);
  const { box, send, sent } = composerOn(page, 'lexical');
  await box.click();
  await page.keyboard.type('What did you like best about the old café?');
  await send.click();
  await expect(sent).toHaveCount(1);
});

test('a second Ctrl+Enter over the question sends, and only once', async ({ page }) => {
  await openPlayground(page);
  const { box, sent } = composerOn(page, 'tiptap');
  const coach = await coachOn(page);
  await box.click();
  await page.keyboard.type(draft);
  await coach.find('button', /remark/);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await coach.gone('alertdialog');
  await expect(sent).toHaveCount(1);
  await expect(box).toHaveText('');
});

test('Escape is Edit', async ({ page }) => {
  await openPlayground(page);
  const { box, send, sent } = composerOn(page, 'quill');
  const coach = await coachOn(page);
  await box.click();
  await page.keyboard.type(draft);
  await coach.find('button', /remark/);
  await send.click();
  await coach.find('alertdialog');
  await page.keyboard.press('Escape');
  await coach.gone('alertdialog');
  await expect(box).toBeFocused();
  await expect(sent).toHaveCount(0);
});
