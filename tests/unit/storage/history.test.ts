import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll } from '../../../lib/storage/erase-all.ts';
import { deleteHistory, sweepFiles } from '../../../lib/storage/history/erase-history.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { listSweepers, makeSweepers } from '../../../lib/storage/history/sweepers.ts';
import { settings } from '../../../lib/storage/settings/settings.ts';
import { defaultSettings } from '../../../lib/storage/settings/settings-shape.ts';
import { anEntry } from './an-entry.ts';

beforeEach(async () => {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

const ids = async (...args: Parameters<typeof history.page>) =>
  (await history.page(...args)).entries.map((e) => e.id);

describe('history', () => {
  it('writes an entry once, however often it is told', async () => {
    expect(await history.add(anEntry())).toBe(1);
    expect(await history.add(anEntry({ final: 'warning' }))).toBe(0);
    expect(await history.get('a')).toEqual(anEntry());
    expect(await history.count()).toBe(1);
  });

  it('writes all entries of one call or none', async () => {
    const broken = { ...anEntry({ id: 'b' }), time: (() => 0) as never };
    await expect(history.add(anEntry(), broken)).rejects.toThrow();
    expect(await history.count()).toBe(0);
  });

  it('pages through entries of the same moment without losing or repeating one', async () => {
    await history.add(...['a', 'b', 'c', 'd', 'e'].map((id) => anEntry({ id })));
    const first = await history.page({ site: 'x' }, 2);
    expect(first.entries.map((e) => e.id)).toEqual(['e', 'd']);
    const second = await history.page({ site: 'x' }, 2, first.next);
    const third = await history.page({ site: 'x' }, 2, second.next);
    expect([second, third].flatMap((p) => p.entries.map((e) => e.id))).toEqual(['c', 'b', 'a']);
    expect(third.next).toBeUndefined();
  });

  it('filters by everything at once', async () => {
    await history.add(
      anEntry({ id: 'old', time: 1 }),
      anEntry({ id: 'other-site', time: 50, site: 'reddit' }),
      anEntry({ id: 'left', time: 60, ending: 'left' }),
      anEntry({ id: 'hit', time: 70, text: 'A quiet word' }),
      anEntry({ id: 'new', time: 90 }),
    );
    expect(await ids({ site: 'x', ending: 'sent', from: 10, to: 90, outcome: 'replaced' }, 10)).toEqual([
      'hit',
    ]);
    expect(await ids({ search: ' QUIET ' }, 10)).toEqual(['hit']);
    expect(await ids({ from: 90, to: 90 }, 10)).toEqual([]);
    expect(await ids({ category: 'brand-voice' }, 10)).toEqual([]);
    expect(await ids({ rule: 'hard-sell.urgency' }, 2)).toEqual(['new', 'hit']);
  });

  it('ends a span of time before its end, however finely a moment is told', async () => {
    await history.add(anEntry({ id: 'last', time: 89.5 }), anEntry({ id: 'next', time: 90 }));
    expect(await ids({ from: 89, to: 90 }, 10)).toEqual(['last']);
    expect(await ids({ site: 'x', from: 89, to: 90 }, 10)).toEqual(['last']);
  });

  it('stops a search that nobody waits for', async () => {
    await history.add(anEntry());
    await expect(history.page({}, 1, undefined, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });

  it('drops old words and keeps the rest', async () => {
    await history.add(anEntry({ id: 'old', time: 10 }), anEntry({ id: 'new', time: 20 }));
    expect(await history.dropTexts(20)).toBe(1);
    expect(await history.dropTexts(20)).toBe(0);
    const old = await history.get('old');
    expect(old).not.toHaveProperty('text');
    expect(old?.findings).toEqual([
      { rule: 'hard-sell.urgency', category: 'hard-sell', level: 'warning', outcome: 'replaced' },
    ]);
    expect(await ids({ outcome: 'replaced' }, 5)).toEqual(['new', 'old']);
    expect(await history.get('new')).toEqual(anEntry({ id: 'new', time: 20 }));
  });

  it('removes one, many, all', async () => {
    await history.add(...['a', 'b', 'c', 'd'].map((id) => anEntry({ id })));
    await history.remove('a');
    await history.remove('b', 'c');
    expect(await ids({}, 5)).toEqual(['d']);
    await deleteHistory();
    expect(await history.count()).toBe(0);
  });

  it('removes all that pass a filter, and nothing else', async () => {
    const reddit = Array.from({ length: 520 }, (_, i) => anEntry({ id: `r${i}`, time: i, site: 'reddit' }));
    await history.add(anEntry({ id: 'x' }), ...reddit);
    await history.removeAll({ site: 'reddit', from: 1 });
    expect(await ids({}, 5)).toEqual(['x', 'r0']);
  });

  it('makes what sweeps a history away before it, and anew for the next one', async () => {
    const names = async () => (await indexedDB.databases()).map(({ name }) => name ?? '');
    await history.add(anEntry());
    const before = await names();
    expect(before.slice(0, -1).every((name) => name.startsWith('rapport-sweep-'))).toBe(true);
    expect(before.at(-1)).toBe('rapport-history');
    const sweepers = await deleteHistory();
    expect(sweepers).toEqual(before.slice(0, -1));
    await history.add(anEntry());
    await sweepFiles(sweepers ?? []);
    const after = await names();
    expect(after.filter((name) => before.includes(name))).toEqual(['rapport-history']);
    expect(after).toHaveLength(before.length);
  });

  it('makes no more sweepers for every opening that failed', async () => {
    for (let opening = 0; opening < 4; opening++) await makeSweepers();
    const made = (await listSweepers()).length;
    await makeSweepers();
    expect(await listSweepers()).toHaveLength(made);
  });

  it('erases everything that is stored', async () => {
    await history.add(anEntry());
    await settings.change((now) => ({ ...now, mode: 'hold' }));
    await eraseAll();
    expect(await settings.getValue()).toEqual(defaultSettings);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect((await indexedDB.databases()).map((d) => d.name)).toEqual([]);
    expect(await history.count()).toBe(0);
  });
});
