import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followRoom } from '../../../entrypoints/coach.content/room-state.ts';

const room = { id: 'x', host: 'x.com', on: true };
const follow = () => followRoom(room, new AbortController().signal);

beforeEach(() => fakeBrowser.reset());

it('holds a room to what protocols asked for last, before the background has said anything', async () => {
  await fakeBrowser.storage.local.set({ asked: { '': { protocol: 'House 1', floor: 'block' } } });
  expect((await follow()).mode.value).toBe('block');
});

it('takes what the background says in place of it', async () => {
  await fakeBrowser.storage.local.set({ asked: { x: { protocol: 'House 1', floor: 'block' } } });
  const { enforcement, mode } = await follow();
  enforcement.value = undefined;
  expect(mode.value).toBe('coach');
});

it('leaves the writer their own mode where that cannot be read', async () => {
  const get = fakeBrowser.storage.local.get;
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((key) =>
    key === 'asked' ? Promise.reject(new Error('gone')) : get(key as string),
  );
  expect((await follow()).mode.value).toBe('coach');
  vi.restoreAllMocks();
});
