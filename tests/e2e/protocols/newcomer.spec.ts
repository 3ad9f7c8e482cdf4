import type { Page, TestInfo } from '@playwright/test';
import { coachOn } from '../coach/coach-on.ts';
import { composerOn, openPlayground } from '../coach/playground-page.ts';
import { expect, launchExtension, test } from '../extension.ts';
import { screenshot } from '../screenshot.ts';

const draft = 'A gifted tea for our clients and mates: which did you like best?';

/** Three rules, as a newcomer writes them line by line. */
const lines = [
  'protocol: 1',
  'name: Our Bakery',
  'version: "1"',
  'owner: Ana',
  'terms:',
  '  use: { clients: guests }',
  '  avoid: [mates]',
  'disclosures:',
  '  - { name: gifts, when: [gifted], needs: ["#ad"] }',
];

/** Puts the file in the editor in force, and says that it is. */
async function take(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Put in force' }).click();
  await expect(page.getByRole('status')).toHaveText('Our Bakery 1 is in force.');
}

/** Writes the draft in the playground and reads the protocol's remarks in the card. */
async function seeRemarks(page: Page) {
  await openPlayground(page);
  const composer = composerOn(page, 'lexical');
  const coach = await coachOn(page);
  await composer.box.click();
  await page.keyboard.type(draft);
  await coach.click('button', /remarks/);
  await coach.find('listitem', /^Brand voice.*mates/);
  await coach.find('listitem', /^Brand voice.*clients/);
  await coach.find('listitem', /^Brand voice.*gifted/);
  return { ...composer, coach };
}

test('a newcomer writes three rules, sees them speak, has a send held, and hands the file on to a second profile', async ({
  page,
  extensionId,
}, testInfo: TestInfo) => {
  test.setTimeout(180_000);
  const source = page.getByRole('textbox', { name: 'Protocol file' });
  const studio = `chrome-extension://${extensionId}/protocols.html`;
  await page.setViewportSize({ width: 1_200, height: 900 });
  await page.goto(studio);
  await source.fill(lines.join('\n'));
  await page.getByRole('textbox', { name: 'Try a draft' }).fill(draft);
  await expect(page.getByRole('list', { name: 'Remarks' }).getByRole('listitem')).toHaveCount(3);
  await take(page);

  // They speak, and the post goes out.
  const before = await seeRemarks(page);
  await screenshot(page, 'newcomer-remarks');
  await page.keyboard.press('Escape');
  await before.send.click();
  await expect(before.sent).toHaveCount(1);

  // Set to hold, the same draft is held once; the question names the words.
  await page.goto(studio);
  await expect(source).toContainText('Our Bakery');
  await source.fill([...lines, 'enforcement:', '  mode: hold'].join('\n'));
  await take(page);
  const held = await seeRemarks(page);
  await page.keyboard.press('Escape');
  await held.send.click();
  await held.coach.find('alertdialog', /^Before you send$/);
  await screenshot(page, 'newcomer-held');
  await held.coach.click('button', /^Send anyway$/);
  await expect(held.sent).toHaveCount(1);

  // Set to block, it goes out with a reason.
  await page.goto(studio);
  await source.fill([...lines, 'enforcement:', '  mode: block'].join('\n'));
  await take(page);
  const blocked = await seeRemarks(page);
  await page.keyboard.press('Escape');
  await blocked.send.click();
  await blocked.coach.find('alertdialog', /^Before you send$/);
  await blocked.coach.click('textbox', /^Reason$/);
  await page.keyboard.type('Agreed with Ana.');
  await blocked.coach.click('button', /^Send with a reason$/);
  await expect(blocked.sent).toHaveCount(1);

  await page.goto(studio);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = testInfo.outputPath('our-bakery.yaml');
  await (await downloading).saveAs(file);

  const second = await launchExtension();
  try {
    const there = await second.context.newPage();
    await there.goto(`chrome-extension://${second.id}/protocols.html`);
    await expect(there.getByText('No protocol.')).toBeVisible();
    await there.getByLabel('Open a protocol…').setInputFiles(file);
    await expect(there.getByRole('status')).toContainText('our-bakery.yaml is open');
    await take(there);
    const { coach, send, sent } = await seeRemarks(there);
    await there.keyboard.press('Escape');
    await send.click();
    await coach.find('alertdialog', /^Before you send$/);
    await expect(sent).toHaveCount(0);
  } finally {
    await second.close();
  }
});
