import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFeed } from '../../../entrypoints/background/watch-feed.ts';
import type { Report } from '../../../lib/analyzer/types.ts';
import { textSketch } from '../../../lib/feed/text-sketch.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { anEntry } from '../storage/an-entry.ts';

const day = 24 * 60 * 60 * 1_000;
const now = 100 * day;
const text = 'We moved the café to the river. What did you love about the old place?';
const report = { stance: 'share' } as Report;

beforeEach(async () => {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
});

describe('watchFeed', () => {
  it('holds a draft against what was sent elsewhere, and against the answers that were left here', async () => {
    await history.add(
      { ...anEntry({ id: 'e', time: now - day, site: 'linkedin', text }), sketch: textSketch(text) },
      anEntry({ id: 'l', time: now - 2 * day, kind: 'reply', ending: 'left', text: 'Hi Ana' }),
    );
    expect((await watchFeed({ text, site: 'x' }, report, now))?.message).toMatch(/on LinkedIn yesterday/);
    const other = 'I burnt the first forty loaves before one rose.';
    expect((await watchFeed({ text: other, site: 'x' }, report, now))?.quote).toBe('Hi Ana');
  });

  it('is silent about answers, beginnings, and places that are no site', async () => {
    await history.add({
      ...anEntry({ id: 'e', time: now - day, site: 'linkedin', text }),
      sketch: textSketch(text),
    });
    expect(await watchFeed({ text, site: 'x', kind: 'reply' }, report, now)).toBeUndefined();
    expect(await watchFeed({ text: 'We moved', site: 'x' }, report, now)).toBeUndefined();
    expect(await watchFeed({ text }, report, now)).toBeUndefined();
  });

  it('leaves the report alone when the history cannot be read', async () => {
    const failing = vi.spyOn(history, 'page').mockRejectedValue(new DOMException('no', 'UnknownError'));
    expect(await watchFeed({ text, site: 'x' }, report, now)).toBeUndefined();
    failing.mockRestore();
  });
});
