import { sensitivities, voices } from '../../analyzer/types.ts';
import { defaultSettings, modes, type Settings, type SiteSetting, textRules } from './settings-shape.ts';

/** Reads stored settings field by field. `broken` names the fields that could not be read and fell back. */
export function readSettings(raw: unknown): { settings: Settings; broken: string[] } {
  const broken: string[] = [];
  const fallBack = <T>(value: unknown, name: string, fallback: T): T => {
    if (value !== undefined) broken.push(name);
    return fallback;
  };
  const record = (value: unknown, name: string): Record<string, unknown> =>
    isRecord(value) ? value : fallBack(value, name, {});
  const choice = <T, F>(value: unknown, name: string, choices: readonly T[], fallback: F): T | F =>
    choices.includes(value as T) ? (value as T) : fallBack(value, name, fallback);

  const site = (value: unknown, name: string): SiteSetting => {
    const stored = record(value, name);
    const on = choice(stored.on, `${name}.on`, [true, false], undefined);
    const mode = choice(stored.mode, `${name}.mode`, modes, undefined);
    return { ...(on !== undefined && { on }), ...(mode && { mode }) };
  };

  const stored = record(raw ?? undefined, 'all');
  const { sensitivity, voice, mode, texts } = defaultSettings;
  const settings = {
    sensitivity: choice(stored.sensitivity, 'sensitivity', sensitivities, sensitivity),
    voice: choice(stored.voice, 'voice', voices, voice),
    mode: choice(stored.mode, 'mode', modes, mode),
    texts: choice(stored.texts, 'texts', textRules, texts),
    sites: Object.fromEntries(
      Object.entries(record(stored.sites, 'sites')).map(([key, value]) => [key, site(value, `sites.${key}`)]),
    ),
  };
  return { settings, broken };
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
