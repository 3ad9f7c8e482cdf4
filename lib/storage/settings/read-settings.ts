import { sensitivities, voices } from '../../analyzer/types.ts';
import {
  defaultSettings,
  type Mode,
  modes,
  type Settings,
  type SiteSetting,
  textRules,
} from './settings-shape.ts';

/** Reads stored settings field by field. `broken` names the fields that could not be read and fell back. */
export function readSettings(raw: unknown): { settings: Settings; broken: string[] } {
  if (raw === null || raw === undefined) return { settings: { ...defaultSettings }, broken: [] };
  if (!isRecord(raw)) return { settings: { ...defaultSettings }, broken: ['all'] };

  const broken: string[] = [];
  const choice = <T extends string>(name: keyof Settings, choices: readonly T[], fallback: T): T => {
    const value = raw[name];
    if (choices.includes(value as T)) return value as T;
    if (value !== undefined) broken.push(name);
    return fallback;
  };
  const settings: Settings = {
    sensitivity: choice('sensitivity', sensitivities, defaultSettings.sensitivity),
    voice: choice('voice', voices, defaultSettings.voice),
    mode: choice('mode', modes, defaultSettings.mode),
    texts: choice('texts', textRules, defaultSettings.texts),
    sites: {},
  };
  if (isRecord(raw.sites)) {
    for (const [site, stored] of Object.entries(raw.sites))
      settings.sites[site] = readSite(stored, `sites.${site}`, broken);
  } else if (raw.sites !== undefined) broken.push('sites');
  return { settings, broken };
}

function readSite(raw: unknown, name: string, broken: string[]): SiteSetting {
  const site: SiteSetting = {};
  if (!isRecord(raw)) {
    broken.push(name);
    return site;
  }
  if (typeof raw.on === 'boolean') site.on = raw.on;
  else if (raw.on !== undefined) broken.push(`${name}.on`);
  if (modes.includes(raw.mode as Mode)) site.mode = raw.mode as Mode;
  else if (raw.mode !== undefined) broken.push(`${name}.mode`);
  return site;
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
