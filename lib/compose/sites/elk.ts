import { countedLimit } from './engine/counted-limit.ts';
import type { SiteData } from './engine/site-data.ts';
import { mastodonLength } from './length/mastodon-length.ts';

const widget = '[aria-roledescription="publish-widget"]';

/** Elk, a client for Mastodon, on any host: TipTap, in a dialog or inline under the post that is answered. */
export const elk: SiteData = {
  id: 'elk',
  name: 'Elk',
  hosts: ['https://elk.zone/*'],
  detect: widget,
  boxes: [
    {
      box: `${widget} .ProseMirror[contenteditable="true"], ${widget} [contenteditable="true"]`,
      scope: widget,
      send: '.publish-button, button[type="submit"]',
      keys: ['mod-enter'],
      kind: 'post',
      limit: countedLimit('[tabular-nums], .tabular-nums', 500, mastodonLength),
      answers: [
        {
          kind: 'reply',
          path: /\/@[^/]+\/\d+/,
          before: '[id^="status-"], article',
          around: 'main, body',
          text: ['.status-body, .content-rich'],
          author: ['.account-display-name', '[href*="/@"]'],
        },
      ],
    },
  ],
};
