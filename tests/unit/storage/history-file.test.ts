import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEntry } from '../../../lib/messaging/read-entry.ts';
import type { Entry } from '../../../lib/storage/entry.ts';
import { history } from '../../../lib/storage/history.ts';
import { exportHistory, importHistory } from '../../../lib/storage/history-file.ts';
import { anEntry } from './an-entry.ts';

const fresh = async () => {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
};
beforeEach(fresh);

const { text: _, ...wordless } = anEntry({ id: 'wordless', time: 7 });

describe('a history file', () => {
  it('brings back exactly what was exported, once, also beyond one page', async () => {
    const many = Array.from({ length: 510 }, (_, i) => anEntry({ id: `e${i}`, time: 10 + i }));
    await history.add(wordless as Entry, anEntry({ id: 'p', protocol: 'acme 3' }), ...many);
    const file = await (await exportHistory('json', { settings: { mode: 'hold' } })).text();
    expect(JSON.parse(file)).toMatchObject({
      format: 'rapport-history',
      version: 1,
      settings: { mode: 'hold' },
    });
    const before = (await history.page({}, 600)).entries;
    await fresh();
    expect(await importHistory(file, readEntry)).toEqual({ added: 512, known: 0, refused: 0 });
    expect((await history.page({}, 600)).entries).toEqual(before);
    expect(await importHistory(file, readEntry)).toEqual({ added: 0, known: 512, refused: 0 });
  });

  it('is whole JSON when there is nothing', async () => {
    expect(JSON.parse(await (await exportHistory('json')).text())).toMatchObject({ entries: [] });
  });

  it('refuses what cannot be an entry and says why, and takes the rest', async () => {
    const file = JSON.stringify({
      format: 'rapport-history',
      entries: [anEntry(), { ...anEntry(), id: 'b', kind: 'shout' }, 5],
    });
    const imported = await importHistory(file, readEntry);
    expect(imported).toMatchObject({ added: 1, refused: 2 });
    expect(imported.reason).toMatch(/^ended.kind: none of/);
  });

  it.each(['', '[]', '{"entries":[]}', 'null'])('refuses %j', async (text) => {
    await expect(importHistory(text, readEntry)).rejects.toThrow(SyntaxError);
  });

  it('is CSV that a spreadsheet takes as text', async () => {
    await history.add(
      anEntry({ id: 'a', time: 0, text: '=HYPERLINK("x")' }),
      anEntry({ id: 'b', time: 1, text: 'one,\n"two"' }),
    );
    const csv = await (await exportHistory('csv')).text();
    const [head, newer, , older] = csv.split('\n');
    expect(head?.trim()).toBe(
      'time,site,kind,ending,stance,first,final,remarks,hard-sell,mass-media,brand-voice,personal-grievance,text',
    );
    expect(newer).toBe(
      '1970-01-01T00:00:00.001Z,x,post,sent,sell,warning,clear,hard-sell.urgency: replaced,0.900,0.100,0.000,0.000,"one,',
    );
    expect(older).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
