import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readEntry } from '../../../lib/messaging/read-entry.ts';
import type { Entry } from '../../../lib/storage/history/entry.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { exportHistory, importHistory } from '../../../lib/storage/history/history-file.ts';
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

  it('leaves the page free while a large file is read', async () => {
    const entries = Array.from({ length: 60 }, (_, i) => anEntry({ id: `e${i}`, text: 'word '.repeat(200) }));
    let pauses = 0;
    const pause = async () => {
      pauses++;
    };
    const file = JSON.stringify({ format: 'rapport-history', version: 1, entries });
    expect(await importHistory(file, readEntry, pause)).toMatchObject({ added: 60 });
    expect(pauses).toBe(4);
  });

  it.each(['', '[]', '{"entries":[]}', 'null'])('refuses %j', async (text) => {
    await expect(importHistory(text, readEntry)).rejects.toThrow(SyntaxError);
  });

  it('comes back from CSV as it went, also what a spreadsheet would have run', async () => {
    const texts = [
      '=HYPERLINK("x")',
      "'=1+1",
      "''@ana",
      "'quoted'",
      '-5 degrees, "cold"',
      '\tone,\r\n"two"\nthree ',
      '＝1',
      '👩‍👩‍👧 café; naïve',
    ];
    await history.add(
      wordless as Entry,
      ...texts.map((text, i) =>
        anEntry({ id: `e${i}`, time: 10 + i, text, reason: '=why', protocol: 'a 1' }),
      ),
    );
    const before = (await history.page({}, 20)).entries;
    const csv = await (await exportHistory('csv')).text();
    for (const cell of Papa.parse<string[]>(csv).data.flat())
      expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    await fresh();
    expect(await importHistory(csv, readEntry)).toEqual({ added: 9, known: 0, refused: 0 });
    expect((await history.page({}, 20)).entries).toEqual(before);
  });

  it('keeps the account that wrote, and reads a CSV from before there were accounts', async () => {
    await history.add(anEntry({ id: 'of ada', account: 'ada' }));
    const csv = await (await exportHistory('csv')).text();
    const rows = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    const older = Papa.unparse(rows.data.map(({ account: _, ...row }) => ({ ...row, id: 'older' })));
    await fresh();
    await importHistory(csv, readEntry);
    await importHistory(older, readEntry);
    expect((await history.get('of ada'))?.account).toBe('ada');
    expect(await history.get('older')).toEqual(anEntry({ id: 'older' }));
  });

  it('comes back from CSV that a spreadsheet wrote with semicolons', async () => {
    await history.add(anEntry());
    const rows = Papa.parse<string[]>(await (await exportHistory('csv')).text(), { skipEmptyLines: true });
    const csv = Papa.unparse(rows.data, { delimiter: ';', newline: '\n' });
    await fresh();
    expect(await importHistory(csv, readEntry)).toEqual({ added: 1, known: 0, refused: 0 });
    expect((await history.page({}, 2)).entries).toEqual([anEntry()]);
  });

  it('names the line of a table that cannot be an entry, and takes the rest', async () => {
    await history.add(anEntry(), anEntry({ id: 'b' }));
    const csv = (await (await exportHistory('csv')).text()).replace(',sell,', ',shout,');
    await fresh();
    expect(await importHistory(csv, readEntry)).toMatchObject({
      added: 1,
      refused: 1,
      reason: expect.stringMatching(/^ended.stance: none of/),
    });
    await expect(importHistory('time,site\n1,x\n', readEntry)).rejects.toThrow(/no column “kind”/);
    await expect(importHistory('{"format":"rapport-hist', readEntry)).rejects.toThrow(/cut short/);
  });

  it('says how far it came when the disk is full, and keeps that', async () => {
    const many = Array.from({ length: 600 }, (_, i) => anEntry({ id: `e${i}`, time: i }));
    const file = JSON.stringify({ format: 'rapport-history', entries: many });
    const add = history.add;
    const adding = vi.spyOn(history, 'add').mockImplementationOnce((...entries) => add(...entries));
    adding.mockRejectedValueOnce(new DOMException('no', 'QuotaExceededError'));
    expect(await importHistory(file, readEntry)).toEqual({
      added: 500,
      known: 0,
      refused: 0,
      stopped: 'full',
    });
    adding.mockRestore();
    expect(await history.count()).toBe(500);
  });
});
