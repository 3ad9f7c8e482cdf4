import { anEntry } from '../an-entry.ts';
import { eraseAll } from '../erase-all.ts';
import { expect, test } from '../extension.ts';
import { fillHistory } from '../fill-history.ts';
import { manyEntries } from '../many-entries.ts';
import { expectNoViolations } from '../no-violations.ts';
import { screenshot } from '../screenshot.ts';

test.beforeEach(async ({ page, extensionId }) => {
  await page.setViewportSize({ width: 1_000, height: 1_700 });
  await page.goto(`chrome-extension://${extensionId}/insights.html`);
  await eraseAll(page);
  await expect(page.getByRole('heading', { name: 'Insights' })).toBeVisible();
});

test.afterEach(async ({ page }) => {
  await page.getByRole('button', { name: 'Clear history' }).click();
  await page.getByRole('button', { name: 'Forget' }).click();
  await expect(page.getByText('Nothing was sent in this time')).toBeVisible();
});

test('shows the balance, the remarks, the habits and the history of a month', async ({ page }) => {
  await fillHistory(page, manyEntries(240, Date.now()));
  await page.reload();
  await expect(page.locator('.chart svg')).toHaveCount(2);
  await page.getByText('Balance as a table').click();
  await expect(page.getByRole('table')).toContainText('Dialogue');
  await page.getByText('Balance as a table').click();
  await expectNoViolations(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await screenshot(page, `insights-${colorScheme}`);
  }
  await page.setViewportSize({ width: 320, height: 1_700 });
  await expect(page.locator('.chart svg').first()).toHaveAttribute('width', '288');
  await screenshot(page, 'insights-320');
  await page.getByLabel('Period').selectOption('The last year');
  await expect(page.locator('.chart text', { hasText: /^\D+ \d{4}$/ }).first()).toBeVisible();
  const ends = await page
    .locator('.chart text')
    .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().right));
  // None is cut at the edge of its chart.
  expect(Math.max(...ends)).toBeLessThanOrEqual(304);
  await page.getByLabel('Period').selectOption('The last 30 days');
  await expect(page.locator('.chart text', { hasText: /^\D+ \d{4}$/ })).toHaveCount(0);
  const isOneLine = (element: Element) => element.getBoundingClientRect().height < 32;
  await page.getByText('Balance as a table').click();
  expect(await page.getByRole('cell').first().evaluate(isOneLine)).toBe(true);
  await page.getByText('Balance as a table').click();
  await page.getByRole('list', { name: 'Drafts' }).getByRole('button', { name: 'kept' }).first().click();
  expect(await page.getByRole('dialog').getByText('kept', { exact: true }).first().evaluate(isOneLine)).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 760, height: 1_700 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByText(/^The last 30 days until .+ · All sites$/)).toBeVisible();
  await expect(page.getByLabel('Period')).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await screenshot(page, 'insights-print');
  await page.emulateMedia({ media: 'screen' });
});

test('tells the parts of the balance apart without colour', async ({ page }) => {
  await fillHistory(page, manyEntries(240, Date.now()));
  await page.reload();
  await expect(page.locator('.chart svg')).toHaveCount(2);
  const drawn = await page.evaluate(() => {
    const bars = [...document.querySelectorAll('.chart')][0]?.querySelectorAll('rect') ?? [];
    const fills = [...bars, ...document.querySelectorAll('.dot rect')].map((bar) => bar.getAttribute('fill'));
    return [...new Set(fills)].map((fill) => {
      const texture = document.querySelector(/#[\w-]+/.exec(fill ?? '')?.[0] ?? 'none');
      return texture?.querySelector('g')?.innerHTML;
    });
  });
  // Five stances, each with a texture of its own in chart and legend.
  expect(drawn).toHaveLength(5);
  expect(new Set(drawn).size).toBe(5);
  expect(drawn).not.toContain(undefined);
});

test('searches, filters, opens and deletes entries', async ({ page }) => {
  const now = Date.now();
  await fillHistory(page, [
    anEntry({
      id: 'a',
      time: now - 1_000,
      site: 'linkedin',
      text: 'Last chance to see the new room.',
      first: 'warning',
      final: 'warning',
      findings: [
        {
          rule: 'hard-sell.urgency',
          category: 'hard-sell',
          level: 'warning',
          outcome: 'kept',
          phrase: 'Last chance',
        },
      ],
    }),
    anEntry({ id: 'b', time: now - 2_000, kind: 'reply', text: 'Thanks, Ana.' }),
    anEntry({ id: 'c', time: now - 700 }),
  ]);
  await page.reload();
  const rows = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  // One day with posts, and none of the twenty-nine without.
  await page.getByText('Balance as a table').click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
  await page.getByText('Balance as a table').click();

  await page.getByLabel('Search the words of drafts').fill('last CHANCE');
  await expect(rows).toHaveCount(1);
  await rows.getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: 'Post on LinkedIn' });
  await expect(dialog.locator('mark')).toHaveText('Last chance');
  await expect(dialog).toContainText('Hard sell: urgency');
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.getByRole('dialog')).toContainText('A warning at first and when it was sent.');
  await screenshot(page, 'insights-entry');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.getByLabel('Search the words of drafts').fill('');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Reply');
  await expect(rows).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Remark' }).selectOption('Hard sell');
  await expect(page.getByText('No draft passes these filters.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Remark' }).selectOption('Remark: any');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Kind: any');

  await rows.getByRole('checkbox').nth(0).check();
  await rows.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Delete 2 selected' }).press('Enter');
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'History', exact: true })).toBeFocused();
  await expect(page.getByText('1 draft', { exact: true })).toBeVisible();
});

test('reads on with the next draft when one is deleted in its dialog', async ({ page }) => {
  const now = Date.now();
  const texts = ['The newest of three.', 'The one between.', 'The oldest of three.'];
  await fillHistory(
    page,
    texts.map((text, at) => anEntry({ id: `${at}`, time: now - 1_000 * at, text })),
  );
  await page.reload();
  const rows = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  const deleteIn = async (text: string) => {
    await rows.getByRole('button', { name: text }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await deleteIn('The one between.');
  await expect(rows.getByRole('button', { name: 'The oldest of three.' })).toBeFocused();
  await deleteIn('The oldest of three.');
  await expect(rows.getByRole('button', { name: 'The newest of three.' })).toBeFocused();
  await fillHistory(page, [anEntry({ id: 'later', time: now, text: 'One more.' })]);
  await deleteIn('The newest of three.');
  await expect(page.getByRole('heading', { name: 'Insights' })).toBeFocused();
  await page.reload();
});

test('keeps only what is in view of a long history in the page', async ({ page }) => {
  await fillHistory(page, manyEntries(700, Date.now()));
  await page.reload();
  await page.getByLabel('Period').selectOption('Everything');
  const rows = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const scroller = page.locator('.history-scroll');
  // All are counted, and not those alone that were read so far.
  await expect(page.getByText('700 drafts', { exact: true })).toBeVisible();
  await expect(rows.first()).toHaveAttribute('aria-setsize', '-1');
  const reach = () => scroller.evaluate((el) => el.scrollTo({ top: el.scrollHeight }) ?? el.scrollHeight);
  await expect(async () => {
    await reach();
    await expect(rows.last()).toHaveAttribute('aria-posinset', '700', { timeout: 100 });
  }).toPass({ intervals: [20] });
  expect(await rows.count()).toBeLessThan(40);
});

test('holds long words, addresses, hosts and writing from the right within 320 pixels', async ({ page }) => {
  const now = Date.now();
  await fillHistory(page, [
    anEntry({ id: 'address', time: now - 1_000, text: `https://example.org/${'avery'.repeat(60)}` }),
    anEntry({ id: 'host', time: now - 2_000, site: 'a-very-long-host-name.of-some-forum.example.org' }),
    anEntry({ id: 'right', time: now - 3_000, text: 'ماذا تحب في المخبز القديم؟ (Bakery)' }),
    anEntry({
      id: 'word',
      time: now - 4_000,
      final: 'warning',
      findings: [
        {
          rule: 'hard-sell.urgency',
          category: 'hard-sell',
          level: 'warning',
          outcome: 'kept',
          phrase: 'L'.repeat(90),
        },
      ],
    }),
  ]);
  await page.setViewportSize({ width: 320, height: 1_700 });
  for (const name of ['insights', 'popup']) {
    await page.goto(page.url().replace(/[a-z]+\.html/, `${name}.html`));
    await expect(page.getByText('a-very-long-host-name').last()).toBeVisible();
    await expect(page.getByText('ماذا تحب').last()).toHaveCSS('direction', 'rtl');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const time of await page.getByRole('time').all())
      expect((await time.boundingBox())?.x).toBeLessThan(300);
    await screenshot(page, `${name}-long-words`);
  }
  await page.goto(page.url().replace('popup.html', 'insights.html'));
});
