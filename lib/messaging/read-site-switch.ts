import { check } from './check.ts';
import type { SiteSwitch } from './protocol-map.ts';

/** Checks a site's switch that a page asks to turn. */
export function readSiteSwitch(raw: unknown): SiteSwitch {
  const { id, on } = check.record(raw, 'switch');
  if (typeof on !== 'boolean') throw new TypeError('switch.on: neither on nor off');
  return { id: check.text(id, 'switch.id'), on };
}
