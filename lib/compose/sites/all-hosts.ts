import { allSites } from './all-sites.ts';

/** The match patterns of every known site, without doubles: the manifest's host permissions and content scripts. */
export const allHosts: readonly string[] = [...new Set(allSites.flatMap((site) => site.hosts))];
