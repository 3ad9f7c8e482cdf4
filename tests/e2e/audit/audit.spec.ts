import { readFileSync } from 'node:fs';
import { anEntry } from '../an-entry.ts';
import { eraseAll } from '../erase-all.ts';
import { expect, test } from '../extension.ts';
import { fillHistory } from '../fill-history.ts';
import { expectNoViolations } from '../no-violations.ts';
import { screenshot } from '../screenshot.ts';

const calm = (n: number) =>
  `Walked home along the river on day ${n}, slowly, and thought about the old bakery. You?`;
const loud =
  'LAST CHANCE!!! Buy now and save 50% before they are gone!!! #sale #deal #now https://shop.example';
const own = Array.from({ length: 60 }, (_, n) => calm(n));

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test.beforeEach(async ({ page, extensionId }) => {
  await page.setViewportSize({ width: 1_000, height: 1_600 });
  await page.goto(`chrome-extension://${extensionId}/audit.html`);
  await eraseAll(page);
});

test('reads an export, says what readers may notice, and names what it could not read', async ({ page }) => {
  await page
    .getByLabel('Choose files')
    .setInputFiles([file('posts.txt', [...own, loud].join('\n')), file('broken.jsonl', '{"text": 3}')]);
  await expect(page.getByRole('heading', { name: 'Balance of 61 posts' })).toBeVisible();
  // What takes long is done beside the page.
  expect(page.workers()).toHaveLength(1);
  await expect(page.getByRole('row', { name: /Brand voice 1 2 %/ })).toBeVisible();
  await expect(page.getByRole('blockquote').first()).toHaveText(loud);
  await page.getByText('One thing could not be read').click();
  await expect(page.getByText('broken.jsonl: line 1: no "text"')).toBeVisible();
  await expectNoViolations(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await screenshot(page, `audit-${colorScheme}`);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByLabel('Choose files')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Habits' })).toBeVisible();
  await screenshot(page, 'audit-print');
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 1_600 });
  await screenshot(page, 'audit-320');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('where nothing could be read the reason stands open', async ({ page }) => {
  await page.getByLabel('Choose files').setInputFiles([file('broken.jsonl', '{"text": 3}')]);
  await expect(page.getByText('No posts were found in there.')).toBeVisible();
  await expect(page.getByText('broken.jsonl: line 1: no "text"')).toBeVisible();
});

test('learns a voice, shares it as a file without the texts, tells drift, forgets it', async ({ page }) => {
  await page.getByLabel('Choose files').setInputFiles(file('posts.txt', own.join('\n')));
  await page.getByLabel('Whose voice').fill('Ada');
  await page.getByRole('button', { name: 'Learn from these posts' }).click();
  await expect(page.getByText('Ada: the voice is learnt.')).toBeVisible();
  await expect(page.getByText('Ada: the latest 5 posts sound like it.')).toBeVisible();
  await expect(page.locator('.chart svg')).toHaveCount(1);
  await page.getByText('Drift from Ada as a table').click();
  await expect(page.getByRole('table').last().getByRole('row')).toHaveCount(57);
  await page.getByText('Drift from Ada as a table').click();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export Ada' }).click();
  const shared = readFileSync(await (await downloading).path(), 'utf8');
  expect(shared).not.toContain('bakery');

  await page.getByRole('button', { name: 'Forget Ada' }).click();
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Export Ada' })).toHaveCount(0);
  await page
    .getByLabel('Open a voice file')
    .setInputFiles(file('bad.json', '{"rapport":"voice","name":"X"}'));
  await expect(page.getByText(/This is no voice of Rapport/)).toBeVisible();
  await page.getByLabel('Open a voice file').setInputFiles(file('ada.json', shared));
  await expect(page.getByText('Ada: the voice is here now.')).toBeVisible();

  await page.getByLabel('Choose files').setInputFiles(
    file(
      'posts.txt',
      Array(6)
        .fill(0)
        .map((_, n) => `${loud} ${loud} ${n}`)
        .join('\n'),
    ),
  );
  await expect(page.getByText(/Ada: the latest 5 posts drift from it\. .*your norm is 0\./)).toBeVisible();
  await expectNoViolations(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await screenshot(page, `audit-voice-${colorScheme}`);
  }
});

test('the settings show whose voice speaks where, and unbind it from an account', async ({
  page,
  extensionId,
}) => {
  const voices = page.getByRole('region', { name: /^Your own voices?$/ });
  await page.getByLabel('Choose files').setInputFiles(file('posts.txt', own.join('\n')));
  await page.getByLabel('Whose voice').fill('Ada');
  await page.getByRole('button', { name: 'Learn from these posts' }).click();
  await voices.getByText('Where it speaks: Everywhere').click();
  await voices.getByLabel('Only as these accounts').fill('@Ada');
  await voices.getByLabel('Only as these accounts').press('Enter');
  await expect(voices.getByText('Where it speaks: Everywhere as ada')).toBeVisible();

  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await voices.getByText('Where it speaks: Everywhere as ada').click();
  await screenshot(page, 'options-voices');
  await voices.getByLabel('Only as these accounts').fill('');
  await voices.getByLabel('Only as these accounts').press('Enter');
  await expect(voices.getByText('Where it speaks: Everywhere', { exact: true })).toBeVisible();
  await expectNoViolations(page);
  await voices.getByRole('link', { name: 'Learn a voice from posts' }).click();
  await expect(voices.getByText('Where it speaks: Everywhere', { exact: true })).toBeVisible();
});

test('a voice learns from what is sent, speaks where it is told to, and reads what was sent here', async ({
  page,
  context,
  extensionId,
}) => {
  const own = (n: number) => `${calm(n)} It was day ${n} of a long, slow and rather quiet week by the water.`;
  const insights = await context.newPage();
  await insights.goto(`chrome-extension://${extensionId}/insights.html`);
  await expect(insights.getByRole('heading', { name: 'Insights' })).toBeVisible();
  const now = Date.now();
  await fillHistory(
    insights,
    Array.from({ length: 60 }, (_, n) => anEntry({ id: `sent-${n}`, time: now - n * 60_000, text: own(n) })),
  );
  await page.getByRole('button', { name: 'Use what you sent here' }).click();
  await expect(page.getByRole('heading', { name: 'Balance of 60 posts' })).toBeVisible();
  await page.getByLabel('Whose voice').fill('Ada');
  await page.getByRole('button', { name: 'Learn from these posts' }).click();
  await expect(page.getByText('from 60 posts')).toBeVisible();
  await page.getByLabel('Learn from what I send').check();
  await page.getByText('Where it speaks: Everywhere').click();
  await page.getByRole('checkbox', { name: 'LinkedIn' }).check();
  await page.getByRole('checkbox', { name: 'X', exact: true }).check();
  await expect(page.getByText('Where it speaks: X, LinkedIn')).toBeVisible();
  await page.getByLabel('Only as these accounts').fill('@Ada, ada.example');
  await page.getByLabel('Only as these accounts').press('Enter');
  await expect(page.getByText('Where it speaks: X, LinkedIn as ada, ada.example')).toBeVisible();
  await screenshot(page, 'audit-voice-sites');
  await page.reload();
  await expect(page.getByLabel('Learn from what I send')).toBeChecked();

  await page.evaluate(record, { ...anEntry({ id: 'as-acme', time: now, account: 'acme' }), text: own(60) });
  await page.evaluate(record, { ...anEntry({ id: 'one-more', time: now, account: 'ada' }), text: own(61) });
  await expect(page.getByText('from 61 posts')).toBeVisible();
  await insights.reload();
  await expect(insights.getByText('Ada: the latest 5 posts sound like it.')).toBeVisible();
  await insights.setViewportSize({ width: 1_000, height: 1_600 });
  await screenshot(insights, 'insights-voice');
  await insights.close();
});

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Runs in a page of the extension: tells the desk of a draft that was sent. */
function record(data: object): Promise<unknown> {
  return chrome.runtime.sendMessage({ id: 0, type: 'record', timestamp: Date.now(), data });
}
