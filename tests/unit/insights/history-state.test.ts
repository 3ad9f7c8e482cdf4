import { afterEach, describe, expect, it, vi } from 'vitest';
import { historyState } from '../../../entrypoints/insights/history-state.ts';
import type { Entry } from '../../../lib/storage/history/entry.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { anEntry } from '../storage/an-entry.ts';

const full = new DOMException('no room', 'QuotaExceededError');
const told = () => ({ changed: vi.fn(), failed: vi.fn() });

afterEach(() => vi.restoreAllMocks());

describe('what the history list does', () => {
  it('says that nothing was deleted when the history cannot be written', async () => {
    vi.spyOn(history, 'remove').mockRejectedValue(full);
    const tell = told();
    await historyState(
      () => ({}),
      async () => {},
      tell,
    ).remove(['a']);
    expect(tell.failed).toHaveBeenCalledOnce();
    expect(tell.changed).not.toHaveBeenCalled();
  });

  it('says that the history cannot be read', async () => {
    vi.spyOn(history, 'page').mockRejectedValue(full);
    const tell = told();
    await historyState(
      () => ({}),
      async () => {},
      tell,
    ).reload();
    expect(tell.failed).toHaveBeenCalledOnce();
  });

  it('reads anew after a change, and says so', async () => {
    vi.spyOn(history, 'page').mockResolvedValue({ entries: [] });
    const tell = told();
    const forget = vi.fn(async () => {});
    await historyState(() => ({}), forget, tell).clear();
    expect(forget).toHaveBeenCalledOnce();
    expect(tell.changed).toHaveBeenCalledOnce();
    expect(tell.failed).not.toHaveBeenCalled();
  });

  it('leaves the list where it stands when the open entry goes, and names the one that is read on with', async () => {
    const [first, second, third] = ['a', 'b', 'c'].map((id) => anEntry({ id }));
    vi.spyOn(history, 'page').mockResolvedValueOnce({ entries: [first, second, third] as Entry[] });
    vi.spyOn(history, 'remove').mockResolvedValue();
    const tell = told();
    const list = historyState(
      () => ({}),
      async () => {},
      tell,
    );
    await list.reload();
    const removed = async (entry: Entry | undefined) => {
      list.open.value = entry;
      await list.removeOpen();
      return list.heir.value;
    };
    expect(await removed(second)).toBe(third);
    expect(list.open.value).toBeUndefined();
    expect(list.entries.value).toEqual([first, third]);
    expect(await removed(third)).toBe(first);
    expect(await removed(first)).toBeUndefined();
    expect(tell.changed).toHaveBeenCalledTimes(3);
  });

  it('closes an entry that cannot be deleted, so that what is said of it can be read', async () => {
    vi.spyOn(history, 'remove').mockRejectedValue(full);
    const tell = told();
    const list = historyState(
      () => ({}),
      async () => {},
      tell,
    );
    list.open.value = anEntry();
    await list.removeOpen();
    expect(list.open.value).toBeUndefined();
    expect(tell.failed).toHaveBeenCalledOnce();
  });
});
