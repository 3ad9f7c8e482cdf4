import { expect, test } from '../extension.ts';
import { setMode } from '../set-mode.ts';
import { coachOn } from './coach-on.ts';

const url = 'https://publish.buffer.com/compose';
const draft = 'LAST CHANCE!!! Buy now, limited time only. Click the link to order today!';
const html = `<!doctype html><meta charset="utf-8"><title>Write</title>
<div><textarea aria-label="Post" style="width: 400px; height: 80px"></textarea><button id="send">Post</button></div>
<script>
  window.sent = [];
  const box = document.querySelector('textarea');
  document.querySelector('#send').addEventListener('click', () => { if (box.value) sent.push(box.value); box.value = ''; });
</script>`;

/** Takes the extension from under its open pages, as an update does too; nothing of it comes back into them. */
const removeExtension = 'chrome.management.uninstallSelf()';

test('an extension that is removed while its question is on screen still lets the post go, then leaves the page', async ({
  page,
  serve,
  serviceWorker,
}) => {
  await setMode(serviceWorker, 'hold');
  serve(url, html);
  await page.goto(url);
  const coach = await coachOn(page);
  const box = page.getByRole('textbox', { name: 'Post' });
  const sent = () => page.evaluate(() => (window as unknown as { sent: string[] }).sent);
  await box.click();
  await page.keyboard.type(draft);
  await coach.find('button', /^Rapport: \d+ remarks?$/);
  await page.locator('#send').click();
  await coach.find('alertdialog', /^Before you send$/);
  // The worker is gone before it can answer.
  await serviceWorker.evaluate(removeExtension).catch(() => {});
  await coach.click('button', /^Send anyway$/);
  await expect.poll(sent).toEqual([draft]);

  // What is left of it goes with the next event; nothing is held any more, and nothing of ours stays.
  await box.click();
  await page.keyboard.type(draft);
  await expect(page.locator('rapport-coach')).toHaveCount(0);
  await page.locator('#send').click();
  await expect.poll(sent).toEqual([draft, draft]);
});
