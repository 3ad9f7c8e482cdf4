import type { SiteData } from './engine/site-data.ts';

/** Answers to app reviews in the Google Play Console. Its markup is not publicly known: the generic adapter finds the field. */
export const googlePlayConsole: SiteData = {
  id: 'google-play-console',
  name: 'Google Play Console',
  hosts: [],
  onRequest: ['https://play.google.com/console/*'],
  boxes: [],
};
