import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../../../lib/cli/browser/ensure-build.ts';
import { coachOn } from '../coach/coach-on.ts';
import { composerOn, openPlayground } from '../coach/playground-page.ts';
import { test as base, type Extension, expect, launchExtension } from '../extension.ts';
import { screenshot } from '../screenshot.ts';
import { deployed, putPolicy } from './policy-file.ts';

/** An unpacked extension's id: its path, hashed, with letters from a to p for hexadecimal digits. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/**
 * A browser with a copy of the extension that a policy speaks to. A copy has an id of its own, so that the tests that run
 * beside these are not managed as well.
 */
const test = base.extend<object, { managed: Extension | { cannot: string } }>({
  managed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'rapport-managed-'));
      cpSync(ensureBuild('chrome'), folder, { recursive: true });
      const id = idOf(folder);
      const policy = putPolicy(`/etc/chromium/policies/managed/rapport-test-${id}.json`, {
        '3rdparty': { extensions: { [id]: { protocols: [deployed] } } },
      });
      if ('cannot' in policy) await use(policy);
      else {
        const extension = await launchExtension([], folder);
        await use(extension);
        await extension.close();
        policy.remove();
      }
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  extension: async ({ managed }, use, testInfo) => {
    if ('cannot' in managed) testInfo.skip(true, managed.cannot);
    else await use(managed);
  },
});

test('the popup says which protocol an administrator set, from whom and in which version', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html?host=x.com`);
  await expect(page.getByText('Acme 3, from Legal, set by your administrator')).toBeVisible();
});

test('the studio shows it and has no way to remove or replace it', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/protocols.html`);
  await expect(page.getByText('Acme 3, from Legal · set by your administrator')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Open Acme' }).click();
  await page.getByRole('button', { name: 'Put in force' }).click();
  await expect(page.getByRole('status')).toHaveText(
    'Acme is set by your administrator. Give yours a name of its own.',
  );
  await screenshot(page, 'protocols-managed');
});

test('it holds against a protocol of one’s own, and studio and popup say where they differ', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/protocols.html`);
  const own =
    'protocol: 1\nname: Mine\nversion: "1"\nowner: Me\nlayer: team\nterms: { use: { mergerette: the party } }\n';
  await page.getByRole('textbox', { name: 'Protocol file' }).fill(own);
  await page.getByRole('button', { name: 'Put in force' }).click();
  const conflict = '“mergerette”: “the union” or “the party”: Acme holds, Mine is silent there.';
  await expect(page.getByRole('list', { name: 'Where protocols differ' })).toHaveText(conflict);
  await screenshot(page, 'protocols-conflict');
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(`chrome-extension://${extensionId}/popup.html?host=x.com`);
  await page.getByText('They differ in one place').click();
  await expect(page.getByText(conflict)).toBeVisible();
  await screenshot(page, 'popup-conflict');

  await page.goto(`chrome-extension://${extensionId}/protocols.html`);
  await page.getByRole('button', { name: 'Remove Mine' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Where protocols differ' })).toHaveCount(0);
});

test('it is in force where people write', async ({ page }) => {
  await openPlayground(page);
  const { box, send, sent } = composerOn(page, 'textarea');
  const coach = await coachOn(page);
  await box.click();
  await page.keyboard.type('What do you think of the mergerino?');
  await coach.find('button', /remark/);
  await send.click();
  await coach.find('alertdialog', /^Before you send$/);
  await coach.find('button', /^Send with a reason$/);
  await expect(sent).toHaveCount(0);
});
