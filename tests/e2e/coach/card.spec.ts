import { anEntry } from '../an-entry.ts';
import { expect, test } from '../extension.ts';
import { fillHistory } from '../fill-history.ts';
import { screenshot } from '../screenshot.ts';
import { type CoachOn, coachOn } from './coach-on.ts';
import { composerOn, openPlayground } from './playground-page.ts';

/** Two lines, the first of which reaches the right edge of a composer; more remarks than are shown at first. */
const hard =
  'Last chance! Only 3 spots left in our revolutionary masterclass. Buy now and save 50%, link in bio!';

const focused = async (coach: CoachOn) =>
  [...(await coach.all('button')), ...(await coach.all('dialog'))].find(
    ({ properties }) => properties.focused,
  );

for (const id of ['textarea', 'draft', 'lexical', 'tiptap', 'quill'] as const)
  test(`${id}: the cue stands within the box, the card beside the button that sends`, async ({ page }) => {
    await openPlayground(page);
    const coach = await coachOn(page);
    const { box, send } = composerOn(page, id);
    await box.click();
    await page.keyboard.type(hard);
    await coach.find('button', /^Rapport: \d+ remarks$/);
    const around = await box.boundingBox();
    await expect(async () => {
      const cue = await coach.box(await coach.find('button', /^Rapport: \d+ remarks$/));
      expect(cue).toMatchObject({ width: 22, height: 22 });
      expect(cue.x).toBeGreaterThanOrEqual(around?.x ?? Number.NaN);
      expect(cue.x + cue.width).toBeLessThanOrEqual((around?.x ?? 0) + (around?.width ?? 0));
      expect(cue.y).toBeGreaterThanOrEqual(around?.y ?? Number.NaN);
      expect(cue.y + cue.height).toBeLessThanOrEqual((around?.y ?? 0) + (around?.height ?? 0));
    }).toPass({ timeout: 10_000 });

    await coach.click('button', /^Rapport: \d+ remarks$/);
    const card = await coach.box(await coach.find('dialog', /^Rapport coach$/));
    const button = await send.boundingBox();
    if (!button) throw new Error('the composer has no button');
    const apart =
      card.x >= button.x + button.width ||
      card.x + card.width <= button.x ||
      card.y >= button.y + button.height ||
      card.y + card.height <= button.y;
    expect(apart, 'the card lies over the button').toBe(true);
  });

test('three things are shown at first and the rest on request, in the same place', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlayground(page);
  const coach = await coachOn(page);
  await composerOn(page, 'textarea').box.click();
  await page.keyboard.type(hard);
  await coach.click('button', /^Rapport: \d+ remarks$/);
  await coach.find('heading', /^Three things before you post\.$/);
  expect(await coach.all('listitem', /^(Hard sell|Mass media|Brand voice)/)).toHaveLength(3);
  const before = await coach.box(await coach.find('dialog', /^Rapport coach$/));
  await coach.click('button', /^Show \d+ smaller ones$/);
  await coach.find('listitem', /^Hard sell: link in bio$/);
  await coach.click('button', /^Why this matters$/);
  await page.mouse.move(1, 1);
  await screenshot(page, 'card-whole');
  expect(await coach.box(await coach.find('dialog', /^Rapport coach$/))).toMatchObject({
    x: before.x,
    y: before.y,
  });
});

for (const [width, height] of [
  [1_000, 300],
  [320, 568],
] as const)
  test(`in a window of ${width} by ${height} pixels the first wording and its button are in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openPlayground(page);
    const coach = await coachOn(page);
    await composerOn(page, 'textarea').box.click();
    await page.keyboard.type(hard);
    await coach.find('button', /^Rapport: \d+ remarks$/);
    await page.keyboard.press('Alt+Shift+R');
    await expect(async () => {
      const replace = await coach.box(await coach.find('button', /^Replace with /));
      const card = await coach.box(await coach.find('dialog', /^Rapport coach$/));
      expect(replace.y).toBeGreaterThanOrEqual(card.y);
      expect(replace.y + replace.height).toBeLessThanOrEqual(Math.min(card.y + card.height, height));
    }).toPass({ timeout: 10_000 });
    await screenshot(page, `card-${width}-${height}`);
  });

test('in a low window what was asked for comes into sight, and what goes on below fades', async ({
  page,
}) => {
  await page.setViewportSize({ width: 500, height: 380 });
  await openPlayground(page);
  const coach = await coachOn(page);
  await composerOn(page, 'textarea').box.click();
  await page.keyboard.type(hard);
  await coach.find('button', /^Rapport: \d+ remarks$/);
  await page.keyboard.press('Alt+Shift+R');
  const dialog = await coach.find('dialog', /^Rapport coach$/);
  const press = async (name: string) => {
    for (let n = 0; n < 12 && (await focused(coach))?.name !== name; n++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  const inSight = (role: string, name: RegExp) =>
    expect(async () => {
      const card = await coach.box(dialog);
      const asked = await coach.box(await coach.find(role, name));
      expect(asked.y).toBeGreaterThanOrEqual(card.y);
      expect(asked.y + asked.height).toBeLessThanOrEqual(card.y + card.height);
    }).toPass({ timeout: 10_000 });
  await press('Why this matters');
  await inSight('StaticText', /relationship/);
  await press('More');
  await inSight('button', /^Never for this phrase$/);
  await page.mouse.move(1, 1);
  await screenshot(page, 'card-low');

  const client = await page.context().newCDPSession(page);
  const { node } = await client.send('DOM.describeNode', { backendNodeId: dialog.backendNodeId });
  const fade = node.pseudoElements?.find(({ pseudoType }) => pseudoType === 'after');
  if (!fade) throw new Error('the card ends in a cut line');
  const card = await coach.box(dialog);
  const { y, height } = await coach.box({ ...dialog, backendNodeId: fade.backendNodeId });
  expect(y + height).toBeCloseTo(card.y + card.height - 1, 0);
});

test('by keyboard alone: the focus stays in the card when a remark goes, and leads back to the words', async ({
  page,
}) => {
  await openPlayground(page);
  const coach = await coachOn(page);
  const { box } = composerOn(page, 'lexical');
  await box.click();
  await page.keyboard.type(hard);
  await coach.find('button', /^Rapport: \d+ remarks$/);
  await page.keyboard.press('Alt+Shift+R');
  await expect.poll(async () => (await focused(coach))?.name).toBe('Rapport coach');
  for (let n = 0; n < 12 && (await focused(coach))?.name !== 'Dismiss'; n++) await page.keyboard.press('Tab');
  const { length } = await coach.all('listitem', /^Hard sell: Last chance$/);
  expect(length).toBe(1);
  await page.keyboard.press('Enter');
  await coach.gone('listitem', /^Hard sell: Last chance$/);
  await expect.poll(async () => (await focused(coach))?.name).toBe('Rapport coach');
  await page.keyboard.press('Alt+Shift+R');
  await coach.gone('dialog', /^Rapport coach$/);
  await expect(box).toBeFocused();
});

test('by keyboard alone: a dismissal is taken back, and stays taken back', async ({ page }) => {
  await openPlayground(page);
  const coach = await coachOn(page);
  const { box } = composerOn(page, 'textarea');
  await box.click();
  // Words of its own: what is dismissed stays so for the tests that follow.
  await page.keyboard.type("Don't miss out on our guaranteed lowest prices. Order today.");
  await page.keyboard.press('Alt+Shift+R');
  const { name } = await coach.find('listitem', /: /);
  const press = async (button: string) => {
    for (let n = 0; n < 12 && (await focused(coach))?.name !== button; n++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  await press('Dismiss');
  await coach.find('StaticText', /^Dismissed\.$/);
  await screenshot(page, 'card-undo');
  await press('Undo');
  await coach.find('listitem', new RegExp(`^${name}$`));
  await coach.gone('button', /^Undo$/);
  await expect.poll(async () => (await focused(coach))?.name).toBe('Rapport coach');

  await press('Dismiss');
  await coach.find('button', /^Undo$/);
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await page.keyboard.type(' And more.');
  await page.keyboard.press('Alt+Shift+R');
  await coach.find('dialog', /^Rapport coach$/);
  await coach.gone('button', /^Undo$/);
  await box.fill('');
});

test('by keyboard alone: the reason for what the feed says is within reach', async ({
  page,
  extensionId,
}) => {
  const text = 'The new café opens by the river on Monday. Order number 41 waits for you.';
  await page.goto(`chrome-extension://${extensionId}/insights.html`);
  await expect(page.getByRole('heading', { name: 'Insights' })).toBeVisible();
  await fillHistory(page, [anEntry({ id: 'elsewhere', time: Date.now() - 60_000, site: 'linkedin', text })]);
  await openPlayground(page);
  const coach = await coachOn(page);
  await composerOn(page, 'textarea').box.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Alt+Shift+R');
  await coach.find('StaticText', /^You said nearly this on LinkedIn/);
  const reasons = () => coach.all('DisclosureTriangle', /^Why this matters$/);
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect((await reasons()).some(({ properties }) => properties.focused)).toBe(true);
  }).toPass({ timeout: 10_000, intervals: [20] });
  await page.keyboard.press('Enter');
  await expect(async () => {
    const reason = await coach.box(await coach.find('StaticText', /^Each room has its own people/));
    const footer = await coach.box(await coach.find('switch', /^Coach on this site$/));
    expect(reason.y + reason.height).toBeLessThan(footer.y);
  }).toPass({ timeout: 10_000 });
  await screenshot(page, 'card-feed');
});

test('the count is told once the writer rests, to who cannot see the cue', async ({ page }) => {
  await openPlayground(page);
  const coach = await coachOn(page);
  await composerOn(page, 'tiptap').box.click();
  await page.keyboard.type('We are here. Buy now, last chance!');
  const { name } = await coach.find('button', /^Rapport: \d+ remarks?$/);
  await expect.poll(() => coach.all('StaticText', new RegExp(`^${name}$`))).toHaveLength(1);
  await coach.find('status');
});

test('a phrase can be left alone for good, and the rule switched off in the settings', async ({
  page,
  context,
  extensionId,
}) => {
  await openPlayground(page);
  const coach = await coachOn(page);
  const { box, send } = composerOn(page, 'quill');
  await box.click();
  await page.keyboard.type('Buy now. Which seat would you like?');
  await coach.click('button', /^Rapport: \d+ remarks?$/);
  await coach.click('button', /^More$/);
  await screenshot(page, 'card-more');
  const opening = context.waitForEvent('page');
  await coach.click('button', /^Rule settings$/);
  const settings = await opening;
  const hurry = settings.getByRole('switch', { name: 'Hurry' });
  await expect(hurry).toBeFocused();
  expect(settings.url()).toBe(`chrome-extension://${extensionId}/options.html#hard-sell.hurry`);
  await hurry.click();
  await expect(settings.getByText('switched off by you')).toBeVisible();
  await page.bringToFront();
  await box.click();
  await page.keyboard.type(' Yours?');
  await coach.find('button', /^Rapport: clear$/);
  await settings.getByRole('button', { name: 'Let it speak again: Hard sell: hurry' }).click();
  await expect(hurry).toHaveAttribute('aria-checked', 'true');
  await settings.close();

  await page.keyboard.press('Control+a');
  await page.keyboard.type('Buy now. Which seat would you like?');
  await coach.find('button', /^Rapport: \d+ remarks?$/);
  if ((await coach.all('dialog', /^Rapport coach$/)).length === 0) await coach.click('button', /remark/);
  await coach.click('button', /^More$/);
  await coach.click('button', /^Never for this phrase$/);
  await coach.gone('listitem', /^Hard sell: Buy now/);
  await send.click();
  await box.click();
  await page.keyboard.type('BUY NOW. Which seat would you like?');
  await coach.find('button', /^Rapport: clear$/);
});
