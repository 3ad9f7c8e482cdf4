import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../../entrypoints/options/import-file.ts';
import { textSketch } from '../../../lib/feed/text-sketch.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { anEntry } from '../storage/an-entry.ts';

const now = 100 * 24 * 60 * 60 * 1_000;
const text = 'The new café opens by the river on Monday.';
const file = (...entries: unknown[]) => new Blob([JSON.stringify({ format: 'rapport-history', entries })]);
const words = async () => (await history.page({}, 9)).entries.map((entry) => entry.text);

beforeEach(async () => {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
});

describe('importFile', () => {
  const two = file(anEntry({ id: 'old', time: 1, text }), anEntry({ id: 'new', time: now - 1, text }));

  it('leaves out words that are no longer kept, and says so', async () => {
    expect(await importFile(two, 'thirty-days', now)).toBe(
      '2 added, 0 were here already. Words that your setting no longer keeps were left out.',
    );
    expect(await words()).toEqual([text, undefined]);
    expect((await history.get('old'))?.findings[0]).not.toHaveProperty('phrase');
    expect(await importFile(two, 'thirty-days', now)).toBe('0 added, 2 were here already.');
  });

  it('keeps all words where all are kept, and finds the texts again', async () => {
    expect(await importFile(two, 'keep', now)).toBe('2 added, 0 were here already.');
    expect(await words()).toEqual([text, text]);
    expect((await history.alike(textSketch(text), 5)).map(({ id }) => id).sort()).toEqual(['new', 'old']);
  });

  it('says in one line what is wrong with a file', async () => {
    expect(await importFile(new Blob(['<html>']), 'keep', now)).toBe(
      'Nothing was imported. This file is no history that Rapport exported: it has no column “time”.',
    );
    expect(await importFile(file(anEntry(), 5), 'keep', now)).toBe(
      '1 added, 0 were here already. 1 could not be read (entry: no object).',
    );
  });
});
