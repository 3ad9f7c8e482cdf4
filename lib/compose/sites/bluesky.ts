import type { SiteData } from './engine/site-data.ts';
import { blueskyLimit } from './length/bluesky-length.ts';
import { graphemeLength } from './length/graphemes.ts';
import { limitOf } from './length/limit-of.ts';

// In React Native for the web each piece of text is an element with `dir="auto"`: the name first, then the words.
const post = { text: ['[data-testid="postText"], [dir="auto"]'], author: ['[dir="auto"]'] } as const;

/** Bluesky and the forks that share its client. */
export const bluesky: SiteData = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: [
    'https://bsky.app/*',
    'https://main.bsky.dev/*',
    'https://staging.bsky.app/*',
    'https://deer.social/*',
    'https://blacksky.community/*',
    'https://witchsky.app/*',
  ],
  account: '[role="navigation"] [href^="/profile/"]:not([href*="/feed/"])',
  boxes: [
    {
      box: '[data-testid="composePostView"] [contenteditable="true"], [role="dialog"] .ProseMirror[contenteditable="true"]',
      scope: '[role="dialog"], [data-testid="composePostView"]',
      send: '[data-testid="composerPublishBtn"]',
      keys: ['mod-enter'],
      kind: 'post',
      limit: blueskyLimit,
      answers: [
        // The post answered can be pressed to unfold it (some builds say `button`, some only take the focus) and shows
        // its author's picture; the controls ahead of the editor have a test id or no picture.
        {
          kind: 'reply',
          before: ':is([role="button"], [tabindex="0"]):not([data-testid]):has(img, svg):has([dir="auto"])',
          around: '[role="dialog"]',
          ...post,
        },
        {
          kind: 'quote',
          after:
            ':is(a, [role="link"])[href*="/profile/"][href*="/post/"], [role="link"]:not([href]):has([dir="auto"])',
          around: '[role="dialog"]',
          ...post,
        },
      ],
    },
    {
      box: 'textarea, [role="textbox"][contenteditable="true"]',
      path: /^\/messages/,
      send: '[data-testid="sendMessageBtn"]',
      keys: ['enter'],
      kind: 'message',
      limit: limitOf(1000, graphemeLength),
    },
  ],
};
