import { allSites } from './all-sites.ts';
import { covers } from './engine/covers.ts';
import { openSite } from './engine/open-site.ts';
import { pageUrl } from './engine/page-url.ts';
import type { SiteData } from './engine/site-data.ts';
import { genericBox } from './generic.ts';
import type { Site } from './site.ts';

/**
 * The site that `document` at `location` is: one known by its host, else software known by its page (a Mastodon on
 * anybody's host), else the generic one under the page's host name. Never null: where Rapport may run is decided by the
 * host permissions, not here. A frame without an address of its own (`about:blank`, `srcdoc`) belongs to the page around it.
 */
export function siteOf(location: Location, document: Document): Site {
  const url = pageUrl(location, document);
  const data =
    allSites.find((site) => patternsOf(site).some((pattern) => covers(pattern, url))) ??
    allSites.find((site) => site.detect && document.querySelector(site.detect)) ??
    unknownSite(url.hostname || 'unknown');
  return openSite(data, genericBox);
}

function patternsOf(site: SiteData): readonly string[] {
  return [...site.hosts, ...(site.onRequest ?? [])];
}

function unknownSite(host: string): SiteData {
  return { id: host, name: host, hosts: [], boxes: [] };
}
