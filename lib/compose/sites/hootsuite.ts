import type { SiteData } from './engine/site-data.ts';

/** Posts for several networks at once in Hootsuite: no single limit, so none is shown. */
export const hootsuite: SiteData = {
  id: 'hootsuite',
  name: 'Hootsuite',
  hosts: ['https://hootsuite.com/*', 'https://*.hootsuite.com/*'],
  boxes: [],
};
