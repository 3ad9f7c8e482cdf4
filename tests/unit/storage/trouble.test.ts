import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll } from '../../../lib/storage/erase-all.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { markHistory } from '../../../lib/storage/history/history-mark.ts';
import { noteLoss, trouble } from '../../../lib/storage/trouble.ts';
import { anEntry } from './an-entry.ts';

async function withoutDatabase(): Promise<void> {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
}

async function write(): Promise<void> {
  await history.add(anEntry());
  await markHistory();
}

beforeEach(async () => {
  await withoutDatabase();
  fakeBrowser.reset();
  noteLoss();
});

it('is a history that was written and is no longer there', async () => {
  await write();
  expect(await trouble.getValue()).toBeNull();
  await withoutDatabase();
  expect(await history.count()).toBe(0);
  await vi.waitFor(async () => expect(await trouble.getValue()).toMatchObject({ kind: 'lost' }));
});

it('is no first start, and nothing that was erased', async () => {
  expect(await history.count()).toBe(0);
  await write();
  await eraseAll();
  expect(await history.count()).toBe(0);
  await write();
  expect(await trouble.getValue()).toBeNull();
});
