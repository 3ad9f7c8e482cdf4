import { sensitivities, voices } from '../../analyzer/types.ts';
import {
  defaultSettings,
  type Mode,
  modes,
  type Settings,
  type SiteSetting,
  textRules,
} from './settings-shape.ts';

/** The fields that are one of a list. */
type Choice = Exclude<keyof Settings, 'sites'>;

/** Reads stored settings field by field. `broken` names the fields that could not be read and fell back. */
export function readSettings(raw: unknown): { settings: Settings; broken: string[] } {
  const broken: string[] = [];
  if (!isRecord(raw)) {
    if (raw !== undefined && raw !== null) broken.push('all');
    return { settings: { ...defaultSettings }, broken };
  }

  const choice = <K extends Choice>(name: K, choices: readonly Settings[K][]): Settings[K] => {
    const value = raw[name] as Settings[K];
    if (choices.includes(value)) return value;
    if (value !== undefined) broken.push(name);
    return defaultSettings[name];
  };
  const settings: Settings = {
    sensitivity: choice('sensitivity', sensitivities),
    voice: choice('voice', voices),
    mode: choice('mode', modes),
    texts: choice('texts', textRules),
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
