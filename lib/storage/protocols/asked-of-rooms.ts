import { storage } from 'wxt/utils/storage';
import type { Enforcement } from '../../analyzer/types.ts';

/** What protocols ask for, by id of the site; under `anyRoom` for all sites that are not in it. */
export type AskedOfRooms = Record<string, Enforcement>;

const item = storage.defineItem<AskedOfRooms>('local:asked', { fallback: {} });

/**
 * What the protocols in force asked for when they were last read: a page knows it at once, while the background may still
 * be waking. Names no site but those that the extension knows.
 */
export const askedOfRooms = {
  /** Written only where it changed: every open page hears of a write. */
  async remember(asked: AskedOfRooms): Promise<void> {
    const before = await item.getValue();
    if (JSON.stringify(before) !== JSON.stringify(asked)) await item.setValue(asked);
  },
};
