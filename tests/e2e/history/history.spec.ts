import { anEntry } from '../an-entry.ts';
import { coachOn } from '../coach/coach-on.ts';
import { expect, test } from '../extension.ts';
import { fillHistory } from '../fill-history.ts';
import { screenshot } from '../screenshot.ts';

const url = 'http://rapport-playground.localhost/write';

/** A plain composer that sends: the text goes below, the box is empty again. */
const composer = `<!doctype html><title>Write</title>
<form data-composer="textarea" data-kind="post"><textarea aria-label="Post" rows="4" cols="50"></textarea>
<button type="button" data-send>Post</button></form><ol id="sent"></ol>
<script>
  document.querySelector('[data-send]').onclick = () => {
    const box = document.querySelector('textarea');
    document.querySelector('#sent').append(Object.assign(document.createElement('li'), { textContent: box.value }));
    box.value = '';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
</script>`;

test('a sent draft is in the history with what became of its remarks', async ({
  page,
  context,
  serve,
  extensionId,
}) => {
  serve(url, composer);
  await page.goto(url);
  const coach = await coachOn(page);
  await page.getByRole('textbox', { name: 'Post' }).click();
  await page.keyboard.type('Last chance! Buy now and save 50% before midnight.');
  await coach.find('button', /^Rapport: \d remark/);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(page.locator('#sent li')).toHaveCount(1);

  const popup = await context.newPage();
  await expect(async () => {
    await popup.goto(`chrome-extension://${extensionId}/popup.html?host=rapport-playground.localhost`);
    await expect(popup.getByText('Playground · Post · sent')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(popup.getByText('Last chance! Buy now and save 50% before midnight.')).toBeVisible();
  await expect(popup.getByText(/remarks?: .*kept/)).toBeVisible();
  await screenshot(popup, 'popup-after-a-send');

  await popup.getByRole('button', { name: 'Clear history' }).click();
  await popup.getByRole('button', { name: 'Forget' }).click();
  await expect(popup.getByRole('heading', { name: 'Last drafts' })).toHaveCount(0);
  await popup.close();
});

test('the popup silences an open page at once, and lets it speak again', async ({
  page,
  context,
  serve,
  extensionId,
}) => {
  serve(url, composer);
  await page.goto(url);
  const coach = await coachOn(page);
  await page.getByRole('textbox', { name: 'Post' }).click();
  await page.keyboard.type('Last chance! Buy now and save 50%.');
  await coach.find('button', /^Rapport: \d remark/);

  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html?host=rapport-playground.localhost`);
  const site = popup.getByRole('switch', { name: 'Coach on this site' });
  await site.click();
  await expect(site).toHaveAttribute('aria-checked', 'false');
  await page.bringToFront();
  await coach.find('button', /^Rapport: off here$/);
  await popup.bringToFront();
  await site.click();
  await expect(site).toHaveAttribute('aria-checked', 'true');
  await page.bringToFront();
  await coach.find('button', /^Rapport: \d remark/);
  await popup.close();
  await page.getByRole('textbox', { name: 'Post' }).fill('');
});

test('a text that another room heard before is named in the card, with its words', async ({
  page,
  context,
  serve,
  extensionId,
}) => {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html?host=rapport-playground.localhost`);
  const text = 'We moved the café to the river. What did you love about the old place?';
  await fillHistory(popup, [
    anEntry({
      id: 'earlier',
      // Noon of yesterday, at whatever hour this runs.
      time: new Date().setHours(-12, 0, 0, 0),
      site: 'linkedin',
      text: `${text} #cafe`,
    }),
  ]);

  serve(url, composer);
  await page.goto(url);
  await page.bringToFront();
  const coach = await coachOn(page);
  await page.getByRole('textbox', { name: 'Post' }).click();
  await page.keyboard.type(text);
  await coach.find('button', /^Rapport: (clear|\d remark)/);
  await coach.click('button', /^Rapport:/);
  await coach.find('StaticText', /^You said nearly this on LinkedIn yesterday\./);
  await coach.find('StaticText', /#cafe”?$/);
  await screenshot(page, 'card-with-feed');
  await page.getByRole('textbox', { name: 'Post' }).fill('');

  await popup.bringToFront();
  await popup.reload();
  await popup.getByRole('button', { name: 'Clear history' }).click();
  await popup.getByRole('button', { name: 'Forget' }).click();
  await expect(popup.getByRole('heading', { name: 'Last drafts' })).toHaveCount(0);
  await popup.close();
});
