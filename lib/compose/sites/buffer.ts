import type { SiteData } from './engine/site-data.ts';

/** Posts for several networks at once in Buffer: no single limit, so none is shown. */
export const buffer: SiteData = {
  id: 'buffer',
  name: 'Buffer',
  hosts: ['https://publish.buffer.com/*'],
  boxes: [],
};
