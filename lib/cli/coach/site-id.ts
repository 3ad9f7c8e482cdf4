import { covers } from '../../compose/sites/engine/covers.ts';
import { knownSites } from '../../compose/sites/known-sites.ts';

/** A host or an address: something with a dot in it. */
const isHost = (named: string): boolean => /^[^\s/]+\.[^\s/]+/.test(named.replace(/^https?:\/\//, ''));

/**
 * The id of the site that a draft names: by its id ("bluesky"), its host ("bsky.app", "www.linkedin.com") or an address
 * on it. What is not known stays as it was written: the coach judges it without a room.
 */
export function siteId(named: string): string {
  if (!isHost(named)) return named;
  const bare = named.replace(/^https?:\/\//, '');
  const tried = [bare, `www.${bare}`].flatMap((host) => {
    const address = `https://${host}${host.includes('/') ? '' : '/'}`;
    return URL.canParse(address) ? [new URL(address)] : [];
  });
  return tried.map((url) => siteAt(url)).find((id) => id !== undefined) ?? named;
}

const siteAt = (url: URL): string | undefined =>
  knownSites.find(({ hosts }) => hosts.some((pattern) => covers(pattern, url)))?.id;
