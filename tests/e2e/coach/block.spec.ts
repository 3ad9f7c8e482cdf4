import type { Worker } from '@playwright/test';
import { expect, test } from '../extension.ts';
import { screenshot } from '../screenshot.ts';
import { coachOn } from './coach-on.ts';
import { historyEntries } from './history-entries.ts';
import { composerOn, openPlayground } from './playground-page.ts';

const text = `protocol: 1
name: River Cafe
version: "2.1"
owner: Communications
enforcement: { mode: block }
off-limits:
  - topic: the court case
    words: [lawsuit]
`;

/** Puts protocols in force as the studio would leave them in storage. */
function setProtocols(worker: Worker, protocols: object[]): Promise<void> {
  return worker.evaluate(async (all) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ protocols: all });
  }, protocols);
}

/** The writer's own choice for the playground and for X, as the popup would leave it. */
function setSite(worker: Worker, site: object): Promise<void> {
  return worker.evaluate(async (site) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { sites: { playground: site, x: site } } });
  }, site);
}

test.beforeEach(async ({ serviceWorker }) => {
  await setSite(serviceWorker, {});
  await setProtocols(serviceWorker, [{ name: 'River Cafe', version: '2.1', owner: 'Communications', text }]);
});
test.afterEach(({ serviceWorker }) => setProtocols(serviceWorker, []));

test('a protocol that blocks asks for an edit or a reason, and the reason is kept', async ({
  page,
  serviceWorker,
}) => {
  await openPlayground(page);
  const { box, send, sent } = composerOn(page, 'lexical');
  const coach = await coachOn(page);
  await box.click();
  await page.keyboard.type('Our view of the lawsuit, number 31: what would you like to know about it?');
  await coach.click('button', /remark/);
  await coach.find('dialog', /^Rapport coach$/);
  await page.keyboard.press('Escape');
  await send.click();
  await coach.find('alertdialog', /^Before you send$/);
  await screenshot(page, 'block');
  // Without a reason there is no way on, and a second press is none either.
  await coach.click('button', /^Send with a reason$/);
  await coach.find('alertdialog', /^Before you send$/);
  await expect(sent).toHaveCount(0);
  await coach.click('textbox', /^Reason$/);
  await page.keyboard.type('Agreed with legal.');
  await coach.click('button', /^Send with a reason$/);
  await coach.gone('alertdialog');
  await expect(sent).toHaveCount(1);
  await expect
    .poll(async () =>
      (await historyEntries(serviceWorker))
        .filter((entry) => entry.text?.includes('number 31'))
        .map(({ protocol, reason }) => [protocol, reason]),
    )
    .toEqual([['River Cafe 2.1', 'Agreed with legal.']]);
});

test('switching the coach off does not switch off what a protocol forbids', async ({
  page,
  serviceWorker,
}) => {
  await setSite(serviceWorker, { on: false });
  await openPlayground(page);
  const { box, send, sent } = composerOn(page, 'textarea');
  const coach = await coachOn(page);
  await box.click();
  await page.keyboard.type('The lawsuit again.');
  await coach.click('button', /remark/);
  await coach.click('switch', /^Coach on this site$/);
  await coach.find('StaticText', /River Cafe 2.1 keeps the coach on here\./);
  await page.keyboard.press('Escape');
  await send.click();
  await coach.find('alertdialog', /^Before you send$/);
  await expect(sent).toHaveCount(0);
});

test('the popup says who keeps the coach on', async ({ page, extensionId, serviceWorker }) => {
  await setSite(serviceWorker, { on: false });
  await page.goto(`chrome-extension://${extensionId}/popup.html?host=x.com`);
  await expect(page.getByText('River Cafe 2.1 keeps the coach on here.')).toBeVisible();
  await expect(page.getByRole('switch', { name: 'Coach on this site' })).toBeDisabled();
  await expect(page.getByRole('switch', { name: 'Coach on this site' })).toBeChecked();
  await expect(page.getByText('River Cafe 2.1, from Communications')).toBeVisible();
  await screenshot(page, 'popup-kept-on');
});

test('a draft that the protocol has nothing against goes at once', async ({ page }) => {
  await openPlayground(page);
  const { box, send, sent } = composerOn(page, 'textarea');
  const coach = await coachOn(page);
  await box.click();
  await page.keyboard.type('Thank you, Ana. Which of the two did you try first?');
  await coach.find('button', /^Rapport: clear$/);
  await send.click();
  await expect(sent).toHaveCount(1);
});
