import type { Mode, Settings } from './settings-shape.ts';

/** What the settings look up a page by. */
export interface Room {
  /** Site id as in `lib/compose/sites`; for an unknown site its host. */
  id: string;
  /** Host name of the page. Its own setting goes before the site's: one Mastodon can be off while others are on. */
  host: string;
  /** Whether the coach runs here when the user has not said. */
  on: boolean;
}

export interface SiteState {
  on: boolean;
  mode: Mode;
  /** The mode was chosen for this site, not for all. */
  chosen: boolean;
  /** Here the coach waits until it is asked for. */
  waits: boolean;
}

/** Whether the coach runs in `room`, and how much it shows there. */
export function siteState({ sites, mode }: Settings, { id, host, on }: Room): SiteState {
  const own = sites[host];
  const known = sites[id];
  const chosen = own?.mode ?? known?.mode;
  return {
    on: own?.on ?? known?.on ?? on,
    mode: chosen ?? mode,
    chosen: chosen !== undefined,
    waits: !on,
  };
}
