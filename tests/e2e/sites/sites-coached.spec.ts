import type { Worker } from '@playwright/test';
import { allSites } from '../../../lib/compose/sites/all-sites.ts';
import { covers } from '../../../lib/compose/sites/engine/covers.ts';
import { type Expectation, type SiteFixture, siteFixtures } from '../../fixtures/sites/site-fixture.ts';
import { coachOn } from '../coach/coach-on.ts';
import { markedWords } from '../coach/marked-words.ts';
import { mirroredMarks } from '../coach/mirrored-marks.ts';
import { expect, test } from '../extension.ts';
import { openOnStage } from './on-stage.ts';

const draft = 'LAST CHANCE!!! Buy now, limited time only. Click the link to order today!';

/** Rooms that the extension may enter only once their host is granted: here, in a former session. */
const grantedHosts = ['play.google.com', 'forum.example'];

/** Held everywhere, rooms of private conversations switched on; what the settings page would leave in storage. */
function setModes(worker: Worker, mode: string): Promise<void> {
  const off = allSites.filter((site) => site.off).map(({ id }) => [id, { on: true }]);
  const settings = { mode, ...(mode === 'hold' && { sites: Object.fromEntries(off) }) };
  return worker.evaluate(async (stored) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: stored });
  }, settings);
}

interface Found {
  fixture: SiteFixture;
  /** Its place among the boxes of the page. */
  number: number;
  expected: Expectation;
  /** A real rich editor, which carries marks of its own; a text area's are drawn over it. */
  rich: boolean;
}

interface Room {
  id: string;
  hosts: readonly string[];
  off?: true;
}

const rooms: Room[] = [...allSites, { id: 'generic', hosts: [] }];

/** A box of `room` on a page that the built extension may enter and of which `suits` holds, rich ones first. */
function boxOf(room: Room, suits: (expected: Expectation) => boolean): Found | undefined {
  const found = siteFixtures()
    .filter(({ site, url }) => {
      const entered = room.hosts.some((host) => covers(host, new URL(url)));
      return site === room.id && (entered || grantedHosts.includes(new URL(url).hostname));
    })
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

/** How the name of a test says by what the extension came into the room. */
const entry = (room: Room, { fixture }: Found): string => {
  if (grantedHosts.includes(new URL(fixture.url).hostname)) return ' (its host granted in a former session)';
  return room.off ? ' (switched on)' : '';
};

test.use({ granted: grantedHosts.map((host) => `*://${host}/*`) });
test.beforeEach(({ serviceWorker }) => setModes(serviceWorker, 'hold'));
test.afterEach(({ serviceWorker }) => setModes(serviceWorker, 'coach'));

for (const room of rooms) {
  for (const way of ['click', 'key'] as const) {
    const own = boxOf(room, ({ send, keys }) => (way === 'click' ? send !== undefined : keys.length > 0));
    // A room without a shortcut is sent by keyboard too: by Enter on its button, where its button takes that.
    const byButton = own ?? boxOf(room, ({ send }) => send !== undefined);
    const found = own ?? (byButton?.fixture.sendsOn === 'click' ? byButton : undefined);
    if (!found) continue;
    const { fixture, number, expected, rich } = found;
    const columns = [`${way} held`, 'released once', 'marks'];
    const annotation = columns.map((column) => ({ type: `site:${column}`, description: room.id }));

    test(`${fixture.site}/${fixture.name}: a ${way} is held and let go once${entry(room, found)}`, {
      annotation,
    }, async ({ page, serve }) => {
      const stage = await openOnStage(page, serve, fixture);
      const coach = await coachOn(page);
      await stage.focus(number);
      await page.keyboard.type(draft);
      await coach.find('button', /^Rapport: .*remark/);
      const client = await page.context().newCDPSession(page);
      await client.send('DOM.enable');
      await expect
        .poll(async () => (rich ? Object.values(await markedWords(page)).flat() : mirroredMarks(client)))
        .not.toEqual([]);

      const control = page.locator(expected.send ?? 'body').first();
      if (way === 'click') await control.click();
      else if (own) await page.keyboard.press(expected.keys[0] === 'enter' ? 'Enter' : 'Control+Enter');
      else await control.press('Enter');
      await coach.find('alertdialog', /^Before you send$/);
      expect(await stage.sentSoFar(), 'sent while the question is open').toBe(0);

      await coach.click('button', /^Send anyway$/);
      await coach.gone('alertdialog');
      await expect.poll(stage.sentSoFar).toBe(1);
      expect((await stage.takeSent())[0]?.texts.join('\n')).toContain(draft);
    });
  }

  const found = boxOf(room, () => true);
  if (!found) continue;
  const { fixture, number } = found;
  const annotation = [{ type: 'site:replace + undo', description: room.id }];

  test(`${fixture.site}/${fixture.name}: words are replaced and taken back${entry(room, found)}`, {
    annotation,
  }, async ({ page, serve }) => {
    const stage = await openOnStage(page, serve, fixture);
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
