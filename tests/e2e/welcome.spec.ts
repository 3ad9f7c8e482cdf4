import { anEntry } from './an-entry.ts';
import { coachOn } from './coach/coach-on.ts';
import { expect, test } from './extension.ts';
import { screenshot } from './screenshot.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

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
  await screenshot(page, 'welcome-posted');
  await page.getByRole('button', { name: 'Bring the draft back' }).click();
  await expect(page.getByText('It went nowhere')).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Your post' })).toBeFocused();
  await coach.find('button', /^Rapport: \d+ remarks?$/);
  // What was tried is no history; the draft that is comes after it.
  await page.goto(`chrome-extension://${extensionId}/insights.html`);
  await page.evaluate(
    (data) => chrome.runtime.sendMessage({ id: 0, type: 'record', timestamp: 0, data }),
    anEntry({ id: 'real', time: 0 }),
  );
  await page.reload();
  await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveCount(1);
});

test('who speaks is told on the welcome page, and the settings have it', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.getByRole('radio', { name: 'An organisation' }).check();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page.getByRole('radio', { name: 'An organisation' })).toBeChecked();
});

test('the cue follows the page from light to dark', async ({ page, extensionId }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  const coach = await coachOn(page);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const colour = async () => {
    const { backendNodeId } = await coach.find('button', /^Rapport: \d+ remarks?$/);
    await client.send('DOM.getDocument');
    const { nodeIds } = await client.send('DOM.pushNodesByBackendIdsToFrontend', {
      backendNodeIds: [backendNodeId],
    });
    const { computedStyle } = await client.send('CSS.getComputedStyleForNode', { nodeId: nodeIds[0] ?? 0 });
    return computedStyle.find(({ name }) => name === 'color')?.value;
  };
  // The tokens of hard sell on the two grounds.
  await expect.poll(colour).toBe('rgb(168, 67, 0)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(colour).toBe('rgb(255, 179, 107)');
  await screenshot(page, 'welcome-turned-dark');
});
