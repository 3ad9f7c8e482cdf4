import { anEntry } from '../an-entry.ts';
import { eraseAll } from '../erase-all.ts';
import { expect, test } from '../extension.ts';
import { fillHistory } from '../fill-history.ts';
import { expectNoViolations } from '../no-violations.ts';
import { screenshot } from '../screenshot.ts';

const hour = 60 * 60 * 1_000;

test.beforeEach(async ({ page, extensionId }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(`chrome-extension://${extensionId}/popup.html?host=x.com`);
  await eraseAll(page);
});

test('switches the coach off and on for a site, and remembers', async ({ page }) => {
  await expect(page).toHaveTitle('Rapport');
  const site = page.getByRole('switch', { name: 'Coach on this site' });
  await expect(site).toHaveAttribute('aria-checked', 'true');
  await site.click();
  await expect(site).toHaveAttribute('aria-checked', 'false');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.reload();
  await expect(site).toHaveAttribute('aria-checked', 'false');
  await site.press('Space');
  await page.getByRole('radio', { name: 'Hold' }).check();
  await expect(page.getByText('Asks once before')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Hold' })).toBeChecked();
  await page.getByRole('radio', { name: 'Coach' }).check();
  await expect(page.getByText('marks in the text')).toBeVisible();
});

test('says what a click on the switch does where the coach is not yet, and why it is off', async ({
  page,
  extensionId,
}) => {
  for (const [host, words] of [
    ['forum.averylongname.andanotherone.andstillanotherone.example.com', 'the browser asks you once'],
    ['web.whatsapp.com', 'Conversations here are private'],
    ['bsky.app', 'Click into a box'],
  ]) {
    await page.goto(`chrome-extension://${extensionId}/popup.html?host=${host}`);
    await expect(page.getByRole('switch', { name: 'Coach on this site' })).toBeVisible();
    await expect(page.getByText(words as string)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
  const blank = await page.context().newPage();
  await blank.bringToFront();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByText('The browser lets no extension run on this page')).toBeVisible();
  await blank.close();
});

test('says which voice protocol is in force, and from whom', async ({ page, serviceWorker }) => {
  const put = (text: string) =>
    serviceWorker.evaluate(async (text) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set({
        protocols: [{ name: 'River Cafe', version: '2.1', owner: 'Communications', text }],
      });
    }, text);
  const text =
    'protocol: 1\nname: River Cafe\nversion: "2.1"\nowner: Communications\noff-limits: [{ topic: the trial, words: [lawsuit] }]\n';
  await put(text);
  await page.reload();
  await expect(page.getByText('River Cafe 2.1, from Communications')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Voice protocol' })).toHaveAttribute('href', '/protocols.html');
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await screenshot(page, 'popup-protocol');

  await put(`${text}tests: { pass: [A lawsuit.] }\n`);
  await page.reload();
  await expect(
    page.getByText('River Cafe says nothing. Line 6: Test “A lawsuit.” was to pass'),
  ).toBeVisible();
  await expectNoViolations(page);
  await screenshot(page, 'popup-protocol-broken');
});

test('says where its switch is to be found while a page of its own is open', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByText('This is Rapport itself. Open a site where you write')).toBeVisible();
  await expect(page.getByRole('switch')).toHaveCount(0);
});

test('teaches something while there is no history, and has its links', async ({ page }) => {
  await expect(page.getByText('A feed grows by engagement')).toBeVisible();
  // Four zeros say nothing.
  await expect(page.getByText('improved')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Insights' })).toHaveAttribute('href', '/insights.html');
  await expect(page.getByRole('link', { name: 'Settings' })).toHaveAttribute('href', '/options.html');
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await screenshot(page, 'popup-empty');
});

test('under forced colours, which take its ground away, the site keeps an edge around it', async ({
  page,
}) => {
  const site = page.getByRole('region', { name: 'This site' });
  await expect(site).toHaveCSS('outline-style', 'none');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(site).toHaveCSS('outline-style', 'solid');
  await screenshot(page, 'popup-forced');
});

test('shows the last drafts and what became of each remark, and forgets them when asked', async ({
  page,
}) => {
  const now = Date.now();
  const finding = { rule: 'hard-sell.urgency', category: 'hard-sell', level: 'warning' } as const;
  await fillHistory(page, [
    anEntry({
      id: 'a',
      time: now - 1_000,
      stance: 'sell',
      first: 'warning',
      text: 'Open until Friday, if it helps you.',
      findings: [
        { ...finding, outcome: 'replaced' },
        { ...finding, outcome: 'kept' },
      ],
    }),
    anEntry({
      id: 'b',
      time: now - 2_000,
      kind: 'reply',
      stance: 'dialogue',
      site: 'linkedin',
      text: 'Thanks, Ana. Which of the two did you try first?',
    }),
    anEntry({
      id: 'c',
      time: now - 30 * hour,
      stance: 'broadcast',
      first: 'warning',
      final: 'warning',
      ending: 'left',
      findings: [{ ...finding, outcome: 'dismissed' }],
    }),
    anEntry({ id: 'd', time: now - 50 * hour, stance: 'self', site: 'bluesky' }),
    anEntry({ id: 'e', time: now - 60 * hour, stance: 'share' }),
    anEntry({ id: 'f', time: now - 70 * hour, stance: 'broadcast' }),
  ]);
  await page.reload();
  const lines = page.getByRole('list').filter({ hasText: 'sent' }).getByRole('listitem');
  await expect(lines).toHaveCount(5);
  await expect(lines.first()).toContainText('2 remarks: 1 replaced, 1 kept');
  await expect(lines.nth(1)).toContainText('LinkedIn · Reply · sent');
  await expect(lines.nth(2)).toContainText('X · Post · not sent');
  await expect(page.getByText('improved')).toBeVisible();
  await expect(page.getByText('Dialogue 20 %')).toBeVisible();
  await expectNoViolations(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await screenshot(page, `popup-${colorScheme}`);
  }
  await page.getByRole('button', { name: 'Clear history' }).click();
  await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.getByRole('button', { name: 'Forget' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Last drafts' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Rapport' })).toBeFocused();
});
