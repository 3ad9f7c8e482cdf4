import { allSites } from '../../../lib/compose/sites/all-sites.ts';
import { covers } from '../../../lib/compose/sites/engine/covers.ts';
import type { SiteData } from '../../../lib/compose/sites/engine/site-data.ts';
import { type Expectation, type SiteFixture, siteFixtures } from '../../fixtures/sites/site-fixture.ts';
import { coachOn } from '../coach/coach-on.ts';
import { markedWords } from '../coach/marked-words.ts';
import { expect, test } from '../extension.ts';
import { setMode } from '../set-mode.ts';
import { openOnStage } from './on-stage.ts';

const draft = 'LAST CHANCE!!! Buy now, limited time only. Click the link to order today!';

interface Found {
  fixture: SiteFixture;
  /** Its place among the boxes of the page. */
  number: number;
  expected: Expectation;
  /** A real rich editor, which carries marks of its own; a text area's are drawn over it. */
  rich: boolean;
}

/** A box of `site` on a page that the built extension may enter and of which `suits` holds, rich ones first. */
function boxOf(site: SiteData, suits: (expected: Expectation) => boolean): Found | undefined {
  const found = siteFixtures()
    .filter((one) => one.site === site.id && site.hosts.some((host) => covers(host, new URL(one.url))))
    // Boxes in shadow roots are not numbered in the order of the file.
    .filter(({ html }) => !html.includes('shadowrootmode'))
    .flatMap((fixture) =>
      Array.from(fixture.html.matchAll(/<[^<>]*data-expect='([^']+)'/g), ([tag, expected], number) => ({
        fixture,
        number,
        expected: JSON.parse(expected as string) as Expectation,
        rich: tag.includes('data-editor='),
      })),
    )
    .filter(({ expected }) => suits(expected));
  return found.find(({ rich }) => rich) ?? found[0];
}

test.beforeEach(({ serviceWorker }) => setMode(serviceWorker, 'hold'));
test.afterEach(({ serviceWorker }) => setMode(serviceWorker, 'coach'));

// Rooms that are on from the start and that the built extension may enter.
for (const site of allSites.filter(({ off, hosts }) => !off && hosts.length > 0)) {
  for (const way of ['click', 'key'] as const) {
    const found = boxOf(site, ({ send, keys }) => (way === 'click' ? send !== undefined : keys.length > 0));
    if (!found) continue;
    const { fixture, number, expected, rich } = found;
    const columns = [`${way} held`, 'released once', ...(way === 'click' && rich ? ['marks'] : [])];
    const annotation = columns.map((column) => ({ type: `site:${column}`, description: site.id }));

    test(`${fixture.site}/${fixture.name}: a ${way} is held and let go once`, { annotation }, async ({
      page,
      serve,
    }) => {
      const stage = await openOnStage(page, serve, fixture, site.sendsOn ?? 'click');
      const coach = await coachOn(page);
      await stage.focus(number);
      await page.keyboard.type(draft);
      await coach.find('button', /^Rapport: .*remark/);
      if (rich) await expect.poll(async () => Object.values(await markedWords(page)).flat()).not.toEqual([]);

      if (way === 'click')
        await page
          .locator(expected.send as string)
          .first()
          .click();
      else await page.keyboard.press(expected.keys[0] === 'enter' ? 'Enter' : 'Control+Enter');
      await coach.find('alertdialog', /^Before you send$/);
      expect(await stage.sentSoFar(), 'sent while the question is open').toBe(0);

      await coach.click('button', /^Send anyway$/);
      await coach.gone('alertdialog');
      await expect.poll(stage.sentSoFar).toBe(1);
      expect((await stage.takeSent())[0]?.texts.join('\n')).toContain(draft);
    });
  }
}

for (const site of allSites.filter(({ off, hosts }) => !off && hosts.length > 0)) {
  const found = boxOf(site, () => true);
  if (!found) continue;
  const { fixture, number } = found;
  const annotation = [{ type: 'site:replace + undo', description: site.id }];

  test(`${fixture.site}/${fixture.name}: words are replaced and taken back`, { annotation }, async ({
    page,
    serve,
  }) => {
    const stage = await openOnStage(page, serve, fixture, site.sendsOn ?? 'click');
    const coach = await coachOn(page);
    await stage.focus(number);
    await page.keyboard.type('Last chance! Buy now and tell us what you think of it.');
    const typed = Date.now();
    await coach.click('button', /^Rapport: \d+ remarks?$/);
    await coach.find('dialog', /^Rapport coach$/);
    const before = await stage.model(number);
    // Quill makes one undo step of everything within a second.
    if (fixture.html.includes('quill')) await expect.poll(() => Date.now() - typed).toBeGreaterThan(1_000);
    await coach.click('button', /^Replace with /);
    await expect.poll(() => stage.model(number)).not.toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => stage.model(number)).toBe(before);
    expect(await stage.sentSoFar(), 'nothing was sent').toBe(0);
  });
}
