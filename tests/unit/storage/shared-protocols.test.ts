import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settleShared } from '../../../entrypoints/background/follow-shared.ts';
import { compareVersions } from '../../../lib/storage/protocols/compare-versions.ts';
import { protocols } from '../../../lib/storage/protocols/protocols.ts';
import { sharedProtocols } from '../../../lib/storage/protocols/shared-protocols.ts';

/** A protocol's file; `noise` makes it one that hardly packs. */
function aProtocol(version: string, noise = 0) {
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  };
  const words = Array.from({ length: noise }, random);
  const text = `protocol: 1\nname: Acme\nversion: "${version}"\nowner: Legal\n${words.map((word) => `# ${word}\n`).join('')}`;
  return { name: 'Acme', version, owner: 'Legal', text };
}
const here = async () => (await protocols.getValue()).map(({ version, replaced }) => [version, replaced]);

beforeEach(() => fakeBrowser.reset());

describe('sharing a protocol through the browser’s sync', () => {
  it('carries a large file in parts, and leaves none behind when a small one takes its place', async () => {
    const large = { ...aProtocol('1', 5_000), time: 1 };
    expect(await sharedProtocols.put(large)).toBe(true);
    const items = await fakeBrowser.storage.sync.get();
    for (const [key, item] of Object.entries(items))
      expect(key.length + JSON.stringify(item).length).toBeLessThan(8_192);
    expect(Object.keys(items).length).toBeGreaterThan(2);
    expect(await sharedProtocols.getValue()).toEqual([large]);

    const small = { ...aProtocol('2'), time: 2 };
    await sharedProtocols.put(small);
    expect(await sharedProtocols.getValue()).toEqual([small]);
    expect(Object.keys(await fakeBrowser.storage.sync.get())).toHaveLength(2);
    await sharedProtocols.remove('Acme');
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('refuses what does not fit, and what was shared stays', async () => {
    const small = { ...aProtocol('1'), time: 1 };
    await sharedProtocols.put(small);
    expect(await sharedProtocols.put({ ...aProtocol('2', 30_000), time: 2 })).toBe(false);
    expect(await sharedProtocols.getValue()).toEqual([small]);
  });

  it('waits for a protocol whose parts have not all arrived', async () => {
    await sharedProtocols.put({ ...aProtocol('1', 5_000), time: 1 });
    await fakeBrowser.storage.sync.remove('part.1.Acme');
    expect(await sharedProtocols.getValue()).toEqual([]);
  });
});

describe('what another device shares', () => {
  it('is in force here', async () => {
    await settleShared([{ ...aProtocol('1'), time: 1 }]);
    expect(await here()).toEqual([['1', undefined]]);
  });

  it('takes the place of an older version, which is kept and told of', async () => {
    await protocols.put({ ...aProtocol('1.9'), shared: 5 });
    await settleShared([{ ...aProtocol('1.10'), time: 1 }]);
    expect(await here()).toEqual([['1.10', '1.9']]);
    expect((await protocols.getValue())[0]?.before).toBe(aProtocol('1.9').text);
  });

  it('gives way to a newer version of here, which is shared in its place', async () => {
    await sharedProtocols.put({ ...aProtocol('1'), time: 9 });
    await protocols.put({ ...aProtocol('2'), shared: 5 });
    await settleShared(await sharedProtocols.getValue());
    expect(await here()).toEqual([['2', undefined]]);
    expect((await sharedProtocols.getValue())[0]?.version).toBe('2');
  });

  it('is left alone where it is no protocol', async () => {
    await settleShared([{ name: 'Acme', version: '9', owner: 'x', text: 'protocol: nonsense', time: 1 }]);
    expect(await here()).toEqual([]);
  });

  it('of the same version holds when it was shared last', async () => {
    await protocols.put({ ...aProtocol('1', 1), shared: 5 });
    await settleShared([{ ...aProtocol('1', 2), time: 4 }]);
    expect((await protocols.getValue())[0]?.text).toBe(aProtocol('1', 1).text);
    await settleShared([{ ...aProtocol('1', 2), time: Date.now() + 1_000 }]);
    expect((await protocols.getValue())[0]?.text).toBe(aProtocol('1', 2).text);
  });
});

it.each([
  ['1.10', '1.9', 1],
  ['2', '10', -1],
  ['1.0', '1', 0],
  ['1.0-beta', '1.0-alpha', 1],
])('version %s against %s', (a, b, order) => expect(Math.sign(compareVersions(a, b))).toBe(order));
