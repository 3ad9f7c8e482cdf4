import type { SiteData } from './engine/site-data.ts';

/** Answers to reviews on Trustpilot. Its markup is not publicly known: the generic adapter finds the field. */
export const trustpilot: SiteData = {
  id: 'trustpilot',
  name: 'Trustpilot Business',
  hosts: ['https://businessapp.b2b.trustpilot.com/*'],
  boxes: [],
};
