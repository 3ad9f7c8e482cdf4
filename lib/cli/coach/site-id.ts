import { covers } from '../../compose/sites/engine/covers.ts';
import { knownSites } from '../../compose/sites/known-sites.ts';

/**
 * The id of the site that a draft names: by its id ("bluesky"), its host ("bsky.app", "www.linkedin.com") or an address
 * on it. What is not known stays as it was written: the coach judges it without a room.
 */
export function siteId(named: string): string {
  const bare = named.replace(/^https?:\/\//, '');
  // An id has no dot in it, a host has.
  if (!/^[^\s/]+\.[^\s/]/.test(bare)) return named;
  for (const address of [`https://${bare}`, `https://www.${bare}`]) {
    const known = URL.canParse(address) && siteAt(new URL(address));
    if (known) return known;
  }
  return named;
}

const siteAt = (url: URL): string | undefined =>
  knownSites.find(({ hosts }) => hosts.some((pattern) => covers(pattern, url)))?.id;
