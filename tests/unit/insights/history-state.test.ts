import { afterEach, describe, expect, it, vi } from 'vitest';
import { historyState } from '../../../entrypoints/insights/history-state.ts';
import { history } from '../../../lib/storage/history/history.ts';

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
});
