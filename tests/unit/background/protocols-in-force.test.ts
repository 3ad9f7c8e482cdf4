import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { protocolsInForce } from '../../../entrypoints/background/protocols-in-force.ts';
import { lastAsked } from '../../../lib/storage/protocols/last-asked.ts';
import { protocols } from '../../../lib/storage/protocols/protocols.ts';

const about = { name: 'Sale', version: '1', owner: 'Ana' };
const text = 'protocol: 1\nname: Sale\nversion: "1"\nowner: Ana\nfrom: 2026-03-01\nuntil: 2026-03-01\n';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it.each([
  ['Pacific/Kiritimati', '2026-02-28T09:59Z', false],
  ['Pacific/Kiritimati', '2026-02-28T10:00Z', true],
  ['Pacific/Kiritimati', '2026-03-01T10:00Z', false],
  ['America/Los_Angeles', '2026-03-01T07:59Z', false],
  ['America/Los_Angeles', '2026-03-02T07:59Z', true],
])(
  'takes the dates of a campaign as the writer’s own days: in %s at %s it holds: %s',
  async (zone, moment, holds) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
    await protocols.put({ ...about, text });
    expect((await protocolsInForce()()).names).toEqual(holds ? ['Sale 1, from Ana'] : []);
  },
);

describe('what pages know at once', () => {
  const strict = `protocol: 1\nname: Sale\nversion: "1"\nowner: Ana\nenforcement:\n  floor: hold\n  sites:\n    x: block\n`;
  const read = (site: string) => lastAsked(site);

  it('is what the protocols in force ask for, by site', async () => {
    await protocols.put({ ...about, text: strict });
    await protocolsInForce()();
    await vi.waitFor(async () => expect(await read('x')).toMatchObject({ floor: 'block', named: true }));
    expect(await read('linkedin')).toMatchObject({ floor: 'hold', protocol: 'Sale 1' });
    expect(await read('forum.example')).toMatchObject({ floor: 'hold' });
  });

  it('follows a protocol that is taken or given up while nobody asks', async () => {
    protocolsInForce();
    await protocols.put({ ...about, text: strict });
    await vi.waitFor(async () => expect(await read('linkedin')).toMatchObject({ floor: 'hold' }));
    await protocols.remove('Sale');
    await vi.waitFor(async () => expect(await read('linkedin')).toBeUndefined());
  });
});
