import { coachOn } from './coach/coach-on.ts';
import { expect, test } from './extension.ts';
import { screenshot } from './screenshot.ts';

test('the welcome page has the coach at work before anything is done', async ({ page, extensionId }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  const coach = await coachOn(page);
  await coach.click('button', /^Rapport: \d+ remarks?$/);
  await coach.find('dialog', /^Rapport coach$/);
  await screenshot(page, 'welcome-card');
  await coach.click('button', /^Replace with /);
  await expect(page.getByRole('textbox', { name: 'Your post' })).not.toHaveValue(/Last chance/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByText('It went nowhere')).toBeVisible();
});
