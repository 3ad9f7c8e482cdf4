import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropOldTexts, keepEntry } from '../../../entrypoints/background/keep-entry.ts';
import { pageHandlers } from '../../../entrypoints/background/page-handlers.ts';
import type { Sender } from '../../../lib/messaging/serve.ts';
import type { EndedDraft } from '../../../lib/storage/history/entry.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { dismissals } from '../../../lib/storage/remarks/dismissals.ts';
import { ruleCounts } from '../../../lib/storage/remarks/rule-counts.ts';
import { settings } from '../../../lib/storage/settings/settings.ts';
import { trouble } from '../../../lib/storage/trouble.ts';
import { anEntry } from '../storage/an-entry.ts';

const day = 24 * 60 * 60 * 1_000;
const { time: _, length: __, ...ended } = anEntry();
const tab = (incognito: boolean): Sender => ({ id: 'abc', url: 'https://x.com/', tab: { id: 1, incognito } });
const judge = {
  judge: vi.fn(),
  enforcementOn: async () => undefined,
  protocolsInForce: async () => ({ names: [], conflicts: [], broken: [] }),
  dismissInMemory: vi.fn(),
  undismissInMemory: vi.fn(),
};

beforeEach(async () => {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.clearAllMocks();
});

describe('what a page tells', () => {
  const handlers = pageHandlers(judge);

  it('is written for a normal window', async () => {
    await handlers.record.answer(ended as EndedDraft, tab(false));
    await handlers.dismiss.answer({ rule: 'a.b', phrase: 'now' }, tab(false));
    await handlers.notUseful.answer('a.b', tab(false));
    expect(await history.count()).toBe(1);
    expect(await dismissals.getValue()).toMatchObject([{ rule: 'a.b', phrase: 'now' }]);
    expect(await ruleCounts.getValue()).toEqual({
      'hard-sell.urgency': { shown: 1, notUseful: 0 },
      'a.b': { shown: 0, notUseful: 1 },
    });
  });

  it('is forgotten again when a dismissal is taken back', async () => {
    const remark = { rule: 'a.b', phrase: 'now' };
    await handlers.dismiss.answer(remark, tab(false));
    await handlers.undismiss.answer(remark, tab(false));
    expect(await dismissals.getValue()).toEqual([]);
    await handlers.undismiss.answer(remark, tab(true));
    expect(judge.undismissInMemory).toHaveBeenCalledWith('a.b', 'now');
  });

  it('leaves nothing behind in a private window', async () => {
    await handlers.record.answer(ended as EndedDraft, tab(true));
    await handlers.dismiss.answer({ rule: 'a.b', phrase: 'now' }, tab(true));
    await handlers.notUseful.answer('a.b', tab(true));
    expect(await history.count()).toBe(0);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(judge.dismissInMemory).toHaveBeenCalledWith('a.b', 'now');
  });
});

it('a box that gets the focus has the rules made ready', async () => {
  judge.judge.mockRejectedValueOnce(new Error('no settings'));
  await Promise.resolve(pageHandlers(judge).wake.answer(undefined, {})).catch(() => undefined);
  expect(judge.judge).toHaveBeenCalledOnce();
});

describe('the words of a draft', () => {
  const words = async () => (await history.page({}, 9)).entries.map((e) => e.text);

  it('stay thirty days unless the settings say otherwise', async () => {
    await keepEntry(ended as EndedDraft, 1);
    await keepEntry({ ...ended, id: 'b' } as EndedDraft, 30 * day);
    expect(await words()).toEqual(['Last chance!', 'Last chance!']);
    await keepEntry({ ...ended, id: 'c' } as EndedDraft, 31 * day);
    expect(await words()).toEqual(['Last chance!', 'Last chance!', undefined]);
  });

  it('are never written when the settings say never, and go when that is said later', async () => {
    await keepEntry(ended as EndedDraft, 1);
    await settings.change((now) => ({ ...now, texts: 'never' }));
    await keepEntry({ ...ended, id: 'b' } as EndedDraft, 2);
    expect((await history.get('b'))?.length).toBe(12);
    expect(await words()).toEqual([undefined, undefined]);
  });

  it('stay for ever when the settings say keep', async () => {
    await settings.change((now) => ({ ...now, texts: 'keep' }));
    await keepEntry(ended as EndedDraft, 1);
    await dropOldTexts(400 * day);
    expect(await words()).toEqual(['Last chance!']);
  });

  it('are counted once when a message arrives twice', async () => {
    await keepEntry(ended as EndedDraft, 1);
    await keepEntry(ended as EndedDraft, 1);
    expect(await ruleCounts.getValue()).toEqual({ 'hard-sell.urgency': { shown: 1, notUseful: 0 } });
  });
});

describe('a history that cannot be written', () => {
  it('is said for a week when it was lost, though writing goes on', async () => {
    await trouble.setValue({ time: 5, kind: 'lost' });
    await keepEntry(ended as EndedDraft, 6);
    expect(await trouble.getValue()).toEqual({ time: 5, kind: 'lost' });
    await keepEntry({ ...ended, id: 'b' } as EndedDraft, 8 * day);
    expect(await trouble.getValue()).toBeNull();
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'damaged'],
    ['AbortError', 'other'],
  ])('%s is noted as %s until a write succeeds, and settings survive', async (name, kind) => {
    await settings.change((now) => ({ ...now, mode: 'hold' }));
    const failing = vi.spyOn(history, 'add').mockRejectedValueOnce(new DOMException('no', name));
    await keepEntry(ended as EndedDraft, 5);
    expect(await trouble.getValue()).toEqual({ time: 5, kind });
    expect((await settings.getValue()).mode).toBe('hold');
    failing.mockRestore();
    await keepEntry(ended as EndedDraft, 6);
    expect(await trouble.getValue()).toBeNull();
    expect(await history.count()).toBe(1);
  });
});
