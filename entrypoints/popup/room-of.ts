import { MatchPattern } from 'wxt/utils/match-patterns';
import type { KnownSite } from '../../lib/compose/sites/known-sites.ts';
import type { Room } from '../../lib/storage/settings/site-state.ts';

export interface NamedRoom extends Room {
  name: string;
  /** True when the extension may run here since its installation; else the user grants the host first. */
  known: boolean;
}

/** The room behind `url`, or null where no extension may run. `granted`: the browser lets us run on its host. */
export function roomOf(url: string, sites: readonly KnownSite[], granted: boolean): NamedRoom | null {
  if (!URL.canParse(url) || !/^https?:/.test(url)) return null;
  const { hostname: host } = new URL(url);
  const matches = (patterns: readonly string[] = []) =>
    patterns.some((pattern) => new MatchPattern(pattern).includes(url));
  const known = sites.find((site) => matches(site.hosts));
  if (known) return { id: known.id, host, name: known.name, on: !known.off, known: true };
  const site = sites.find((each) => matches(each.onRequest));
  return { id: site?.id ?? host, host, name: site?.name ?? host, on: granted, known: false };
}
