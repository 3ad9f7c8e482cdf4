import type { SiteData } from './engine/site-data.ts';
import { facebook } from './facebook.ts';

/** Messenger by itself: the same editor as on Facebook, private conversations only, so off until asked for. */
export const messenger: SiteData = {
  id: 'messenger',
  name: 'Messenger',
  hosts: ['https://www.messenger.com/*'],
  off: true,
  strict: true,
  boxes: facebook.boxes.slice(-1),
};
