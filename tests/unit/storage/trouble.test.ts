import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll } from '../../../lib/storage/erase-all.ts';
import { history } from '../../../lib/storage/history.ts';
import { noteLoss, trouble } from '../../../lib/storage/trouble.ts';
import { anEntry } from './an-entry.ts';

async function withoutDatabase(): Promise<void> {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
}

beforeEach(async () => {
  await withoutDatabase();
  fakeBrowser.reset();
  noteLoss();
});

it('is a history that was written and is no longer there', async () => {
  await history.add(anEntry());
  expect(await trouble.getValue()).toBeNull();
  await withoutDatabase();
  expect(await history.count()).toBe(0);
  await vi.waitFor(async () => expect(await trouble.getValue()).toMatchObject({ kind: 'lost' }));
});

it('is no first start, and nothing that was erased', async () => {
  expect(await history.count()).toBe(0);
  await history.add(anEntry());
  await eraseAll();
  expect(await history.count()).toBe(0);
  await history.add(anEntry());
  expect(await trouble.getValue()).toBeNull();
});
