import { storage } from 'wxt/utils/storage';
import { locked } from '../locked.ts';
import { readSettings } from './read-settings.ts';
import { settings } from './settings.ts';

/** Settings as they were found when a field could not be read. */
export interface BrokenSettings {
  /** Milliseconds since 1970, UTC. */
  time: number;
  fields: string[];
  /** The whole stored value, unchanged. */
  value: unknown;
}

/** Kept until the user has seen it: nothing that was stored is lost to a repair. */
export const brokenSettings = storage.defineItem<BrokenSettings | null>('local:settings-broken', {
  fallback: null,
});

/** Puts readable settings in place of broken ones, once the broken ones are kept. Gives back the broken fields. */
export function repairSettings(now: number): Promise<string[]> {
  return locked('settings', async () => {
    const value = await settings.getRaw();
    const { settings: whole, broken } = readSettings(value);
    if (broken.length === 0) return [];
    await brokenSettings.setValue({ time: now, fields: broken, value });
    await storage.setItem('local:settings', whole);
    return broken;
  });
}
