import { storage } from 'wxt/utils/storage';
import { locked } from '../locked.ts';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings-shape.ts';

/**
 * A change of shape is a version here, a migration and a frozen example of the old in `tests/fixtures/settings`.
 * A new field needs neither: `readSettings` fills it.
 */
export const settingsVersion = 1;

const item = storage.defineItem<unknown>('local:settings', { version: settingsVersion, migrations: {} });

/** The settings, always whole: a field that is missing or cannot be read has its default. */
export const settings = {
  async getValue(): Promise<Settings> {
    return readSettings(await item.getValue()).settings;
  },

  /** Calls `changed` after every change, in whatever page it was made. Gives back what ends the watch. */
  watch(changed: (now: Settings) => void): () => void {
    return item.watch((raw) => changed(readSettings(raw).settings));
  },

  /** Makes one change on the newest settings; changes made at the same time in two pages both last. */
  change(edit: (now: Settings) => Settings): Promise<void> {
    return locked('settings', async () => item.setValue(edit(await settings.getValue())));
  },

  /** What is stored, unread: for repair and for the user's own view of it. */
  getRaw: (): Promise<unknown> => item.getValue(),
};
