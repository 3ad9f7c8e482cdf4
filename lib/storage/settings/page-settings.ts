import { browser } from 'wxt/browser';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings-shape.ts';

const key = 'settings';

/**
 * The settings as a script in somebody's page sees them: read and watched, never written, and without the storage
 * library, which every frame would carry. Migrations are the background's; what cannot be read has its default.
 */
export async function watchSettings(changed: (now: Settings) => void, signal: AbortSignal): Promise<void> {
  let isNewer = false;
  const listen = ({ [key]: change }: Record<string, { newValue?: unknown }>) => {
    if (!change) return;
    isNewer = true;
    changed(readSettings(change.newValue).settings);
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    // An updated extension has taken its listeners with it.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listen);
  });
  const { [key]: stored } = await browser.storage.local.get(key);
  // What changed meanwhile is newer than what was read.
  if (!isNewer) changed(readSettings(stored).settings);
}
