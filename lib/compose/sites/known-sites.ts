import { allSites } from './all-sites.ts';

/** What is known of a site away from its pages: who it is and where. */
export interface KnownSite {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  /** Patterns of pages that are this site once the user grants their host. */
  readonly onRequest?: readonly string[];
  /** Off until the user turns it on. */
  readonly off?: boolean;
}

/** Every known site without its boxes. The build puts the table itself in this place: the boxes are 30 kB of the background. */
export const knownSites: readonly KnownSite[] = allSites.map(({ id, name, hosts, onRequest, off }) => ({
  id,
  name,
  hosts,
  ...(onRequest && { onRequest }),
  ...(off && { off }),
}));
