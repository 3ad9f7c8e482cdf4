import type { Worker } from '@playwright/test';
import { allSites } from '../../../lib/compose/sites/all-sites.ts';
import { covers } from '../../../lib/compose/sites/engine/covers.ts';
import type { SiteData } from '../../../lib/compose/sites/engine/site-data.ts';
import { type Expectation, siteFixtures } from '../../fixtures/sites/site-fixture.ts';
import { coachOn } from '../coach/coach-on.ts';
import { markedWords } from '../coach/marked-words.ts';
import { expect, test } from '../extension.ts';
import { openOnStage } from './on-stage.ts';

const draft = 'LAST CHANCE!!! Buy now, limited time only. Click the link to order today!';

/** Sets the mode as the settings page would leave it in storage. */
function setMode(worker: Worker, mode: string): Promise<void> {
  return worker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { mode: wanted } });
  }, mode);
}

/** The first box of `site` that is alone on a page the built extension may enter and of which `suits` holds. */
function boxOf(site: SiteData, suits: (expected: Expectation) => boolean) {
  for (const fixture of siteFixtures().filter((one) => one.site === site.id)) {
    if (!site.hosts.some((host) => covers(host, new URL(fixture.url)))) continue;
    const boxes = Array.from(
      fixture.html.matchAll(/data-expect='([^']+)'/g),
      (found) => JSON.parse(found[1] as string) as Expectation,
    );
    const [only] = boxes;
    if (only && boxes.length === 1 && suits(only)) return { fixture, expected: only };
  }
  return undefined;
}

test.beforeEach(({ serviceWorker }) => setMode(serviceWorker, 'hold'));
test.afterEach(({ serviceWorker }) => setMode(serviceWorker, 'coach'));

// Rooms that are on from the start and that the built extension may enter.
for (const site of allSites.filter(({ off, hosts }) => !off && hosts.length > 0)) {
  for (const way of ['click', 'key'] as const) {
    const found = boxOf(site, ({ send, keys }) => (way === 'click' ? send !== undefined : keys.length > 0));
    if (!found) continue;
    const { fixture, expected } = found;
    const rich = fixture.html.includes('data-editor=');
    const columns = [`${way} held`, 'released once', ...(way === 'click' && rich ? ['marks'] : [])];
    const annotation = columns.map((column) => ({ type: `site:${column}`, description: site.id }));

    test(`${fixture.site}/${fixture.name}: a ${way} is held and let go once`, { annotation }, async ({
      page,
      serve,
    }) => {
      const stage = await openOnStage(page, serve, fixture, site.sendsOn ?? 'click');
      const coach = await coachOn(page);
      await stage.focus(0);
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
      expect((await stage.takeSent())[0]?.texts[0]).toContain(draft);
    });
  }
}
