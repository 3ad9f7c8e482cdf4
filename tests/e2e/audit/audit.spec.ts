import { readFileSync } from 'node:fs';
import { expect, test } from '../extension.ts';
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
});

test('reads an export, says what readers may notice, and names what it could not read', async ({ page }) => {
  await page
    .getByLabel('Choose files')
    .setInputFiles([file('posts.txt', [...own, loud].join('\n')), file('broken.jsonl', '{"text": 3}')]);
  await expect(page.getByRole('heading', { name: 'Balance of 61 posts' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Brand voice 1 2 %/ })).toBeVisible();
  await expect(page.getByRole('blockquote').first()).toHaveText(loud);
  await page.getByText('One thing could not be read').click();
  await expect(page.getByText('broken.jsonl: line 1: no "text"')).toBeVisible();
  await expectNoViolations(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await screenshot(page, `audit-${colorScheme}`);
  }
  await page.setViewportSize({ width: 320, height: 1_600 });
  await screenshot(page, 'audit-320');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('learns a voice, shares it as a file without the texts, tells drift, forgets it', async ({ page }) => {
  await page.getByLabel('Choose files').setInputFiles(file('posts.txt', own.join('\n')));
  await page.getByLabel('Whose voice').fill('Ada');
  await page.getByRole('button', { name: 'Learn from these posts' }).click();
  await expect(page.getByText('Ada: the voice is learnt.')).toBeVisible();
  await expect(page.getByText('Ada: the latest 5 posts sound like it.')).toBeVisible();

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
  await page.getByRole('button', { name: 'Forget Ada' }).click();
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
});
