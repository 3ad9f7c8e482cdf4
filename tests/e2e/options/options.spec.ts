import { readFileSync } from 'node:fs';
import type { Worker } from '@playwright/test';
import { anEntry } from '../an-entry.ts';
import { eraseAll } from '../erase-all.ts';
import { expect, test } from '../extension.ts';
import { fillHistory } from '../fill-history.ts';
import { expectNoViolations } from '../no-violations.ts';
import { screenshot } from '../screenshot.ts';

declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; get(): Promise<object> } };
};

/** Writes to the extension's storage from its worker; `stored` reads all of it. */
const store = (worker: Worker, items: object) =>
  worker.evaluate((all) => chrome.storage.local.set(all), items);
const stored = (worker: Worker) => worker.evaluate(() => chrome.storage.local.get());

test.beforeEach(async ({ page, extensionId }) => {
  await page.setViewportSize({ width: 1_000, height: 1_400 });
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await eraseAll(page);
});

test('keeps what is chosen, and an open popup follows at once', async ({ page, context, extensionId }) => {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html?host=x.com`);
  await page.bringToFront();
  await page.getByRole('switch', { name: 'X', exact: true }).click();
  await expect(popup.getByRole('switch')).toHaveAttribute('aria-checked', 'false');
  await page.getByRole('switch', { name: 'X', exact: true }).click();
  await page.getByLabel('How much it shows on X', { exact: true }).selectOption('Quiet');
  await expect(popup.getByRole('radio', { name: 'Quiet' })).toBeChecked();
  await popup.close();
  await page.getByRole('radio', { name: 'Keen' }).check();
  await page.getByRole('radio', { name: 'An organisation' }).check();
  await expect(page.getByText('You write for a team')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Keen' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'An organisation' })).toBeChecked();
  await page.getByLabel('How much it shows on X', { exact: true }).selectOption('As everywhere');
});

test('says which protocol keeps a site on, and follows it when it changes', async ({
  page,
  serviceWorker,
}) => {
  const linkedIn = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('switch', { name: 'LinkedIn', exact: true }) });
  await page.getByRole('switch', { name: 'X', exact: true }).click();
  await expect(page.getByRole('switch', { name: 'X', exact: true })).not.toBeChecked();
  const protocol = (floor: string) => ({
    protocols: [
      {
        name: 'Acme',
        version: '3',
        owner: 'Legal',
        text: `protocol: 1\nname: Acme\nversion: "3"\nowner: Legal\nenforcement: { floor: coach, sites: { linkedin: ${floor} } }\n`,
      },
    ],
  });
  await store(serviceWorker, protocol('block'));
  await expect(
    page.getByText('Where a switch is fixed: Acme 3 keeps the coach on. At least: Coach.'),
  ).toBeVisible();
  await expect(page.getByRole('switch', { name: 'X', exact: true })).toHaveAccessibleDescription(/Acme 3/);
  await expect(linkedIn).toContainText('Acme 3 keeps the coach on. What the protocol forbids needs');
  await expect(page.getByRole('switch', { name: 'X', exact: true })).toBeChecked();
  await expect(page.getByRole('switch', { name: 'X', exact: true })).toBeDisabled();
  await expect(page.getByLabel('How much it shows on X', { exact: true })).toBeEnabled();
  await expect(page.getByLabel('How much it shows on LinkedIn')).toBeDisabled();
  // Private messages wait to be asked for: a floor for all sites does not switch them on.
  await expect(page.getByRole('switch', { name: 'WhatsApp' })).toBeEnabled();
  await expectNoViolations(page);
  await screenshot(page, 'options-kept');
  await store(serviceWorker, { protocols: [] });
  await expect(page.getByRole('switch', { name: 'X', exact: true })).not.toBeChecked();
});

test('brings back a dismissed phrase and a silent rule', async ({ page, serviceWorker }) => {
  await store(serviceWorker, {
    dismissals: [{ rule: 'hard-sell.last-chance', phrase: 'Last chance', time: 1 }],
    'rule-counts': { 'mass-media.no-answer': { shown: 30, notUseful: 9 } },
  });
  await page.getByRole('button', { name: 'Undo: Last chance' }).click();
  await expect(page.getByText('A phrase that you dismiss')).toBeVisible();
  await expect(page.getByText('not useful 9 of 30 times')).toBeVisible();
  await page.getByRole('button', { name: 'Let it speak again: Mass media: no answer' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'What stays quiet' })).toBeFocused();
  await expect(page.getByText('goes quiet by itself')).toBeVisible();
});

test('the rules of a kind have no barrier, and the one in the address has the focus', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/options.html#mass-media.press-release`);
  await expect(page.getByRole('switch', { name: 'Press release' })).toBeFocused();
  await expect(page.getByRole('switch', { name: 'Last chance' })).toBeHidden();
  await expect(
    page.getByText('old media; what somebody can answer starts a conversation (P3)'),
  ).toBeVisible();
  await screenshot(page, 'options-rules');
  await expectNoViolations(page);
});

test('exports, imports and erases everything', async ({ page, serviceWorker }) => {
  await fillHistory(page, [anEntry({ id: 'a', time: 1 }), anEntry({ id: 'b', time: 2 })]);
  await page.reload();
  await expect(page.getByRole('row', { name: /History 2 drafts/ })).toBeVisible();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as JSON' }).click();
  const path = await (await downloading).path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ entries: [{ id: 'b' }, { id: 'a' }] });

  await page.getByRole('radio', { name: 'Keen' }).check();
  const erase = page.getByRole('button', { name: 'Erase everything' });
  // Who thinks again is where they were.
  for (const leave of ['Enter', 'Escape']) {
    await erase.press('Enter');
    await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused();
    await page.keyboard.press(leave);
    await expect(erase).toBeFocused();
  }
  await erase.click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  // The browser's files are swept first, and that takes its seconds.
  await expect(page.getByText('Everything is erased.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await expect(page.getByRole('row', { name: /History 0 drafts/ })).toBeVisible();
  expect(await stored(serviceWorker)).toEqual({});

  await page.getByLabel('Import').setInputFiles(path);
  await expect(page.getByText('2 added, 0 were here already.')).toBeVisible();
  await page.getByLabel('Import').setInputFiles(path);
  await expect(page.getByText('0 added, 2 were here already.')).toBeVisible();
  await page.getByLabel('Import').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"entries": 3}'),
  });
  await expect(page.getByText('Nothing was imported. This file is no history')).toBeVisible();
});

test('the words of all buttons in a row stand at one height, also of those that choose a file', async ({
  page,
}) => {
  const tops = await page.locator('.actions').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const words = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      const found: number[] = [];
      while (words.nextNode()) {
        const range = new Range();
        range.selectNodeContents(words.currentNode);
        found.push(Math.round(range.getBoundingClientRect().top * 2) / 2);
      }
      return [new Set(found).size];
    }),
  );
  expect(tops).toContain(1);
  expect(new Set(tops).size).toBe(1);
});

test('says which settings could not be read', async ({ page, serviceWorker }) => {
  await store(serviceWorker, { 'settings-broken': { time: 1, fields: ['sensitivity'], value: {} } });
  await expect(page.getByRole('alert')).toContainText('sensitivity');
  await page.getByRole('button', { name: 'Forget the old values' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const name of ['options', 'welcome']) {
  test(`${name} has no barrier, in light, dark, narrow and zoomed`, async ({ page, extensionId }) => {
    await page.goto(`chrome-extension://${extensionId}/${name}.html`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolations(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await screenshot(page, `${name}-${colorScheme}`);
    }
    // 320 px is also 200 % zoom on a 640 px window.
    await page.setViewportSize({ width: 320, height: 1_400 });
    await screenshot(page, `${name}-320`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
