import type { SiteData } from './engine/site-data.ts';

/** Posts for several networks at once in Sprout Social: no single limit, so none is shown. */
export const sproutSocial: SiteData = {
  id: 'sprout-social',
  name: 'Sprout Social',
  hosts: ['https://app.sproutsocial.com/*'],
  boxes: [],
};
