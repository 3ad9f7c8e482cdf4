import { readFileSync } from 'node:fs';
import { expect, test } from '../extension.ts';
import { expectNoViolations } from '../no-violations.ts';
import { screenshot } from '../screenshot.ts';

const protocol = `protocol: 1
name: Studio Test
version: "1"
owner: Ana
terms:
  avoid: [synergy]
off-limits:
  - { topic: the case, words: [lawsuit] }
disclosures:
  - { name: gifts, when: [gifted], needs: ["#ad"] }
tests:
  fail:
    - { text: Our synergy, rule: terms.avoid }
`;

test.beforeEach(async ({ page, extensionId }) => {
  await page.setViewportSize({ width: 1_200, height: 1_000 });
  await page.goto(`chrome-extension://${extensionId}/protocols.html`);
});

test('a newcomer writes a protocol, sees it speak, and puts it in force', async ({ page, serviceWorker }) => {
  const source = page.getByLabel('Protocol file');
  await source.fill(protocol.replace('terms:', 'trems:'));
  await expect(
    page.getByRole('button', { name: 'Line 6: trems: is not a key that is known here' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put in force' })).toBeDisabled();

  await source.fill(protocol);
  await expect(page.getByText('✓ holds: Our synergy')).toBeVisible();
  await page.getByLabel('Try a draft').fill('The synergy of our lawsuit');
  const remarks = page.getByRole('list', { name: 'Remarks' });
  await expect(remarks).toContainText('The team does not say “synergy”.');
  await expect(remarks).toContainText('The team does not post about the case.');
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await screenshot(page, 'protocols-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await screenshot(page, 'protocols-dark');

  await page.getByRole('button', { name: 'Put in force' }).click();
  await expect(page.getByRole('status')).toHaveText('Studio Test 1 is in force.');
  const kept = await serviceWorker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome.storage.local.get(),
  );
  expect(JSON.stringify(kept)).toContain('Studio Test');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toBe(protocol);

  await page.reload();
  await expect(page.getByText('Studio Test 1, from Ana')).toBeVisible();
  await page.getByRole('button', { name: 'Remove Studio Test' }).click();
  await expect(page.getByText('No protocol.')).toBeVisible();
});

test('a file whose own tests fail is refused, and they are named', async ({ page }) => {
  await page.getByLabel('Open a protocol…').setInputFiles({
    name: 'theirs.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(protocol.replace('Our synergy', 'Our harmony')),
  });
  await expect(page.getByRole('status')).toHaveText(
    'theirs.yaml is open and cannot be put in force: 1 amiss.',
  );
  await expect(
    page.getByRole('button', { name: /Line 13: Test “Our harmony”: terms.avoid was to speak/ }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put in force' })).toBeDisabled();
});

test('an example holds its own tests', async ({ page }) => {
  await page.getByLabel('Start from').selectOption('A public office');
  await expect(page.getByRole('heading', { name: 'Nothing amiss' })).toBeVisible();
  await expect(page.getByText('✗ fails')).toHaveCount(0);
});
