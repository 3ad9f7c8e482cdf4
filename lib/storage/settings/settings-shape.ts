import type { Sensitivity, Voice } from '../../analyzer/types.ts';

/** How much the coach shows on a site (surfaces.md, Levels and modes). `block` comes only from a protocol. */
export const modes = ['quiet', 'coach', 'hold'] as const;
export type Mode = (typeof modes)[number];

/** How long history keeps the words of a draft; the rest of an entry stays. */
export const textRules = ['keep', 'thirty-days', 'never'] as const;
export type TextRule = (typeof textRules)[number];

/** What the user chose for one site; absent fields follow the site's default. */
export interface SiteSetting {
  on?: boolean;
  mode?: Mode;
}

export interface Settings {
  sensitivity: Sensitivity;
  voice: Voice;
  /** Mode where a site has none of its own. */
  mode: Mode;
  texts: TextRule;
  /** By site id, or by host for a site that the user granted. */
  sites: Record<string, SiteSetting>;
}

export const defaultSettings: Settings = {
  sensitivity: 'balanced',
  voice: 'person',
  mode: 'coach',
  texts: 'thirty-days',
  sites: {},
};

/** A change of some fields; `sites` is merged site by site, and a site's field that is `null` is taken out. */
export interface SettingsChange extends Partial<Omit<Settings, 'sites'>> {
  sites?: Record<string, { on?: boolean | null; mode?: Mode | null }>;
}

/** The settings after `change`. */
export function changed(now: Settings, { sites = {}, ...fields }: SettingsChange): Settings {
  const merged = { ...now.sites };
  for (const [key, change] of Object.entries(sites)) {
    const site = Object.entries({ ...merged[key], ...change }).filter(([, value]) => value !== null);
    merged[key] = Object.fromEntries(site) as SiteSetting;
  }
  return { ...now, ...fields, sites: merged };
}
