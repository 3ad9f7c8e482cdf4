import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../extension.ts';
import { coachOn } from './coach-on.ts';

/** On a page of the extension the coach runs in the page itself, so its shadow roots can be opened for axe. */
async function openWelcome(page: Page, extensionId: string): Promise<void> {
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
}

async function expectClean(page: Page, part: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  // axe has looked into the coach's own tree.
  expect(passes.flatMap((pass) => pass.nodes.flatMap((n) => n.target.flat())).join(' ')).toContain(part);
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`cue, card and hold have no barrier in ${colorScheme}, and targets of 24 pixels`, async ({
    page,
    extensionId,
    serviceWorker,
  }) => {
    await serviceWorker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ settings: { mode: 'hold' } });
    });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openWelcome(page, extensionId);
    const coach = await coachOn(page);
    const cue = await coach.find('button', /^Rapport: \d+ remarks?$/);
    expect(cue.properties.expanded).toBe(false);
    await coach.click('button', /^Rapport: \d+ remarks?$/);
    await coach.click('button', /^More$/);
    await expectClean(page, '.card');
    const small = await page.evaluate(() => {
      const roots = [...document.querySelectorAll('rapport-coach')].map((host) => host.shadowRoot);
      return roots
        .flatMap((root) => [...(root?.querySelectorAll('.card button') ?? [])])
        .filter((button) => {
          const { width, height } = button.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((button) => button.outerHTML);
    });
    expect(small).toEqual([]);
    await page.keyboard.press('Escape');
    await page
      .getByRole('textbox')
      .fill('LAST CHANCE!!! Buy now, limited time only. Click the link to order today!');
    await coach.find('button', /^Rapport: [2-9] remarks$/);
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await coach.find('alertdialog', /^Before you send$/);
    await expectClean(page, ' dialog');
    await coach.click('button', /^Edit$/);
    await coach.gone('alertdialog');
  });
