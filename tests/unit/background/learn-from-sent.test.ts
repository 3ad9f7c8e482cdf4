import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepEntry } from '../../../entrypoints/background/keep-entry.ts';
import type { EndedDraft } from '../../../lib/storage/history/entry.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { voices } from '../../../lib/storage/voices.ts';
import { learnVoice } from '../../../lib/voice/fingerprint.ts';
import { readFingerprint } from '../../../lib/voice/read-fingerprint.ts';
import { shippedBackground } from '../../../lib/voice/shipped-background.ts';
import { anEntry } from '../storage/an-entry.ts';

const { time: _, length: __, ...ended } = anEntry();
const fingerprint = learnVoice(
  Array.from({ length: 50 }, (_, n) => `Walked home along the river on day ${n}, slowly.`),
  shippedBackground(),
);
const voice = { id: 'v', name: 'Ada', sites: ['x'], learnt: 1, fingerprint };
const learntPosts = async () =>
  (await voices.getValue()).map((stored) => readFingerprint(stored.fingerprint).posts);

beforeEach(async () => {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe('a voice that learns from what is sent', () => {
  it('learns each sent post of its site once, and nothing that was left or sent elsewhere', async () => {
    await voices.put({ ...voice, learns: true });
    await keepEntry(ended as EndedDraft, 1);
    await keepEntry(ended as EndedDraft, 2);
    await keepEntry({ ...ended, id: 'left', ending: 'left' } as EndedDraft, 3);
    await keepEntry({ ...ended, id: 'other', site: 'reddit' } as EndedDraft, 4);
    expect(await learntPosts()).toEqual([51]);
  });

  it('learns what its account sent, and the entry says whose it was', async () => {
    await voices.put({ ...voice, accounts: ['ada'], learns: true });
    await keepEntry({ ...ended, account: 'ada' } as EndedDraft, 1);
    await keepEntry({ ...ended, id: 'of acme', account: 'acme' } as EndedDraft, 2);
    await keepEntry({ ...ended, id: 'of nobody' } as EndedDraft, 3);
    expect(await learntPosts()).toEqual([51]);
    expect((await history.get('of acme'))?.account).toBe('acme');
  });

  it('does so only where its writer asked for it', async () => {
    await voices.put(voice);
    await keepEntry(ended as EndedDraft, 1);
    expect(await learntPosts()).toEqual([50]);
  });

  it('writes the entry also when the voice is damaged', async () => {
    await voices.put({ ...voice, learns: true, fingerprint: {} });
    await keepEntry(ended as EndedDraft, 1);
    expect(await history.count()).toBe(1);
  });
});
