import { nearWord } from '../near-word.ts';
import type { Path } from './problem-reason.ts';

/** What is to be known of a site to tell whether a protocol names it. */
export interface KnownSite {
  id: string;
  name: string;
  /** Match patterns of its pages. */
  hosts: readonly string[];
}

/** A name that no site has, with where it stands and, where one is near, what was meant. */
export interface UnknownSite {
  path: Path;
  /** The name is a key. */
  atKey: boolean;
  message: string;
}

/** How many of the known sites a message names. */
const fewNamed = 5;
const otherNames: Readonly<Record<string, string>> = { twitter: 'x', insta: 'instagram', fb: 'facebook' };

/**
 * Names of sites in a protocol's scopes, enforcement and tests that are none of `known` and no host either.
 * @param protocol it need not be a whole one: what is no name is passed over.
 */
export function unknownSites(protocol: unknown, known: readonly KnownSite[]): UnknownSite[] {
  return sitesIn(protocol, []).flatMap(({ site, path, atKey }) => {
    if (known.some(({ id }) => id === site)) return [];
    const meant = meantBy(site, known);
    if (meant === undefined && /^[a-z\d-]+(?:\.[a-z\d-]+)+$|^localhost$/.test(site)) return [];
    const hint =
      meant === undefined
        ? `known are ${known
            .slice(0, fewNamed)
            .map(({ id }) => id)
            .join(
              ', ',
            )} and ${known.length - fewNamed} more; any other goes by its host, as forum.example.org`
        : `did you mean ${meant}?`;
    return [{ path, atKey, message: `${site} is none of the sites that are known; ${hint}` }];
  });
}

function meantBy(site: string, known: readonly KnownSite[]): string | undefined {
  const lower = site.toLowerCase();
  const host = lower.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  const ids = known.map(({ id }) => id);
  const other = Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined;
  if (other !== undefined && ids.includes(other)) return other;
  const named = known.find(({ name, hosts }) => name.toLowerCase() === lower || hosts.some(isHost(host)));
  if (named) return named.id;
  if (host.includes('.')) return host === site ? undefined : host;
  return nearWord(site, ids);
}

/** `*://*.x.com/*` is the host x.com, and those below it. */
const isHost =
  (host: string) =>
  (pattern: string): boolean => {
    const own = /^[^:]+:\/\/(?:\*\.)?([^/:*]+)/.exec(pattern)?.[1];
    return own !== undefined && (own === host || own === host.replace(/^www\./, ''));
  };

function sitesIn(part: unknown, path: Path): { site: string; path: Path; atKey: boolean }[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(part) ? Number(key) : key];
    if (key === 'site' && typeof value === 'string') return [{ site: value, path: here, atKey: false }];
    if (key === 'sites' && Array.isArray(value))
      return value.flatMap((site: unknown, i) =>
        typeof site === 'string' ? [{ site, path: [...here, i], atKey: false }] : [],
      );
    if (key === 'sites' && typeof value === 'object' && value !== null)
      return Object.keys(value).map((site) => ({ site, path: [...here, site], atKey: true }));
    // Of a rule in Vale's format only the scope is ours: its other keys hold what they like.
    if (path.join() === 'rules') return sitesIn({ sites: Object(value).sites }, here);
    return sitesIn(value, here);
  });
}
