import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Preferences {
  extensions: { settings: Record<string, Record<string, { explicit_host: string[] }>> };
}

/**
 * Writes into a Chromium profile that extension `id` was granted `origins` by its user in a former session. The browser's
 * own prompt lies outside every page: no test can answer it.
 */
export function grantBeforeStart(profile: string, id: string, origins: readonly string[]): void {
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  for (const kind of ['granted_permissions', 'active_permissions'])
    preferences.extensions.settings[id]?.[kind]?.explicit_host.push(...origins);
  writeFileSync(file, JSON.stringify(preferences));
}
