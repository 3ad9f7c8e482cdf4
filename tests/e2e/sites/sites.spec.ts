import { join } from 'node:path';
import { allSites } from '../../../lib/compose/sites/all-sites.ts';
import { type Expectation, siteFixtures } from '../../fixtures/sites/site-fixture.ts';
import { expect, test } from '../extension.ts';
import { type Isolated, isolated } from './isolated.ts';
import { type OnStage, openOnStage } from './on-stage.ts';
import type { Described, Seen } from './probe.ts';

type Look = { id: string; boxes: { declared: string; found: Described | null }[] };
const presses = [
  ['Enter', 'enter'],
  ['Control+Enter', 'mod-enter'],
  ['Shift+Enter', undefined],
] as const;

/**
 * The boxes that the site itself has just sent, none when it sent nothing. It is one send at most, and the site's file
 * saw it coming: by a click for all the boxes that left, by a key for the box it was pressed in.
 */
async function sentAndForeseen(
  stage: OnStage,
  probe: Isolated,
  how: string,
  number: number,
): Promise<number[]> {
  const seen = (await probe('takeSeen')) as Seen[];
  const left = await stage.takeSent();
  expect(seen.length, `${how}: times foreseen`).toBe(left.length);
  expect(left.length, `${how}: times sent`).toBeLessThanOrEqual(1);
  const [one] = left;
  if (!one) return [];
  expect(seen[0]?.sends, `${how}: boxes foreseen`).toEqual(one.how === 'key' ? [number] : one.boxes);
  expect(one.boxes, how).toContain(number);
  return one.boxes;
}

for (const fixture of siteFixtures()) {
  const site = allSites.find(({ id }) => id === fixture.site);
  const columns = ['found', 'kind', 'parent', 'limit', 'click', 'key'];
  const annotation = columns.map((column) => ({ type: `site:${column}`, description: fixture.site }));

  test(`${fixture.site}/${fixture.name}`, { annotation }, async ({ page, serve }) => {
    const stage = await openOnStage(page, serve, fixture);
    const probe = await isolated(page, join(import.meta.dirname, 'probe.ts'));

    const { boxes, id } = (await probe('look')) as Look;
    if (site) expect(id).toBe(site.id);
    const expected = boxes.map(({ declared }) => JSON.parse(declared) as Expectation);
    expect(boxes.map(({ found }) => found)).toEqual(
      expected.map(({ kind, parent, account, max, together = 1 }) => ({
        kind,
        ...(parent && { parent }),
        ...(account && { account }),
        ...(max && { max }),
        together,
      })),
    );
    expect(await probe('mistaken'), 'fields that are no boxes').toBe(0);

    for (const [number, { send, keys, together = 1 }] of expected.entries()) {
      await stage.focus(number);
      expect(await probe('focused'), 'the focus is in the box').toBe(number);

      if (send) {
        await page.locator(send).first().click();
        expect(await sentAndForeseen(stage, probe, `click on ${send}`, number)).toHaveLength(together);
      }
      for (const [press, key] of presses) {
        await stage.focus(number);
        // A one-line field sends its form on Enter by itself: the browser clicks the form's button.
        const native =
          press !== 'Control+Enter' &&
          (await page.evaluate(() => document.activeElement?.tagName === 'INPUT'));
        await page.keyboard.press(press);
        const left = await sentAndForeseen(stage, probe, press, number);
        expect(left.length > 0, press).toBe(native || (key !== undefined && keys.includes(key)));
      }
    }
  });
}
