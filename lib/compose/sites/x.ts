import type { Answer, SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';
import { xLimit } from './length/x-length.ts';

const post = {
  text: ['[data-testid="tweetText"], [lang]'],
  author: ['[data-testid="User-Name"] a', '[data-testid="User-Name"] span', 'a[href^="/"]'],
} as const;

const answers: readonly Answer[] = [
  { kind: 'quote', after: ':is([role="link"], article):has([data-testid="User-Name"], time)', ...post },
  { kind: 'reply', before: 'article', ...post },
  {
    kind: 'reply',
    path: /\/status\/\d+/,
    before: 'article',
    around: 'main, [role="main"], [data-testid="primaryColumn"]',
    ...post,
  },
];

/** X: posts, replies, quotes and threads in Draft.js (a text area on the mobile site), and X Chat. */
export const x: SiteData = {
  id: 'x',
  name: 'X',
  hosts: [
    'https://x.com/*',
    'https://mobile.x.com/*',
    'https://pro.x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
  account: '[data-testid="AppTabBar_Profile_Link"]',
  boxes: [
    {
      box: 'textarea[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
      scope: '[data-testid="dm-composer-form"], [data-testid="DmComposer-container"], form',
      send: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
      keys: ['enter'],
      kind: 'message',
      limit: limitOf(10_000),
      answers: [
        {
          kind: 'message',
          before: '[data-testid^="message-text-"], [data-testid="messageEntry"]',
          around: '[data-testid="chat-drawer-root"], [data-testid="DMDrawer"], main, [role="main"]',
          text: [':scope'],
        },
      ],
    },
    {
      // Should the test ids go: whatever is written in a conversation.
      box: 'textarea, [role="textbox"][contenteditable="true"]',
      path: /^\/(?:i\/chat|messages)\b/,
      keys: ['enter'],
      kind: 'message',
      limit: limitOf(10_000),
      answers: [
        { kind: 'message', before: 'li, [role="listitem"]', around: 'main, [role="main"]', text: [':scope'] },
      ],
    },
    {
      box:
        '[data-testid^="tweetTextarea_"][contenteditable="true"], ' +
        '[data-testid^="tweetTextarea_"] [contenteditable="true"], [data-testid^="tweetTextarea"] textarea',
      scope: '[role="dialog"]',
      send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      keys: ['mod-enter'],
      kind: 'post',
      answers,
      limit: xLimit,
    },
    {
      // Clients that other people lay over X: OldTweetDeck and OldTwitter.
      box: 'textarea.js-compose-text, textarea.new-tweet-text, textarea.tweet-quote-text',
      send: '.js-send-button, .new-tweet-button, .tweet-quote-button, .nice-button',
      keys: ['mod-enter'],
      kind: 'post',
      answers: [{ kind: 'quote', self: '.tweet-quote-text' }],
      limit: xLimit,
    },
    {
      box: 'textarea.tweet-reply-text, .js-inline-reply textarea',
      send: '.tweet-reply-button, .js-reply-tweetbutton, .nice-button',
      keys: ['mod-enter'],
      kind: 'reply',
      answers: [
        {
          kind: 'reply',
          within: '.tweet',
          text: ['.tweet-body-text, .js-tweet-text'],
          author: ['.tweet-header-name', '.fullname'],
        },
      ],
      limit: xLimit,
    },
    {
      // Should the test ids go: the one rich multi-line text box of the column or dialog.
      box: '.public-DraftEditor-content[role="textbox"], [role="textbox"][aria-multiline="true"][contenteditable="true"]',
      scope: '[role="dialog"]',
      keys: ['mod-enter'],
      kind: 'post',
      answers,
      limit: xLimit,
    },
  ],
};
