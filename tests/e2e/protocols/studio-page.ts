import type { Page } from '@playwright/test';
import { expect } from '../extension.ts';

/** A protocol of a few rules. */
export const protocol = `protocol: 1
name: Studio Test
version: "1"
owner: Ana
terms:
  avoid: [synergy]
off-limits:
  - { topic: the case, words: [lawsuit] }
disclosures:
  - { name: gifts, when: [gifted], needs: ["#ad"] }
enforcement:
  mode: block
tests:
  fail:
    - { text: Our synergy, rule: terms.avoid }
`;

/** What a person meets by name on the page. */
export const parts = (page: Page) => ({
  source: page.getByRole('textbox', { name: 'Protocol file' }),
  draft: page.getByRole('textbox', { name: 'Try a draft' }),
  remarks: page.getByRole('list', { name: 'Remarks' }),
  tests: page.getByRole('list', { name: 'Tests' }),
  status: page.getByRole('status'),
  take: page.getByRole('button', { name: 'Put in force' }),
});

/** Nothing has to be scrolled sideways; 320 px is also 200 % zoom on a window of 640. */
export async function expectToFit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await expect(async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width),
  ).toPass();
  await page.screenshot({ path: `tests/e2e/.artifacts/screenshots/protocols-${width}.png`, fullPage: true });
}
