import { countedLimit } from './engine/counted-limit.ts';
import type { SiteData } from './engine/site-data.ts';
import { mastodonLength } from './length/mastodon-length.ts';

const status = {
  text: ['.content, .status .content-container'],
  author: ['.name-text b', '.name-text', '.meta a'],
} as const;

/** Phanpy, a client for Mastodon, on any host. It submits with an event that does not bubble. */
export const phanpy: SiteData = {
  id: 'phanpy',
  name: 'Phanpy',
  hosts: ['https://phanpy.social/*'],
  detect: '#compose-container textarea[name="status"]',
  boxes: [
    {
      box: '#compose-container textarea[name="status"], form textarea[name="status"]',
      scope: 'form',
      send: 'button[type="submit"]',
      keys: ['mod-enter'],
      alsoFrom: 'input[name="spoilerText"]',
      kind: 'post',
      limit: countedLimit('.char-counter', 500, mastodonLength),
      answers: [
        {
          kind: 'reply',
          has: '.status-preview:has(.status-preview-legend.reply-to)',
          around: '#compose-container, body',
          ...status,
        },
        {
          kind: 'quote',
          has: '.quote-status, .status-preview-legend.quote',
          around: '#compose-container, body',
          ...status,
        },
      ],
    },
  ],
};
