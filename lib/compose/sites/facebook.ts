import type { SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';

const editor = '[data-lexical-editor="true"][contenteditable="true"]';
const post = {
  text: [
    '[data-ad-preview="message"], [data-ad-comet-preview="message"], [data-ad-rendering-role="story_message"], [dir="auto"]',
  ],
  author: ['h2 a', 'h3 a', 'h2', 'h3', 'strong', 'a[role="link"] span'],
  drop: 'form, [role="button"]',
} as const;

/** Facebook: posts in a dialog, comments (a bare Enter sends them) and Messenger's pop-ups, all in Lexical. */
export const facebook: SiteData = {
  id: 'facebook',
  name: 'Facebook',
  hosts: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://business.facebook.com/*',
  ],
  boxes: [
    {
      box:
        `form[role="presentation"] ${editor}, form:has(#focused-state-composer-submit) ${editor}, ` +
        `[role="article"] ${editor}`,
      scope: 'form',
      send: '#focused-state-composer-submit [role="button"]',
      keys: ['enter'],
      kind: 'comment',
      limit: limitOf(8000),
      answers: [
        { kind: 'reply', within: '[role="article"] [role="article"]', ...post },
        {
          kind: 'reply',
          self: '[aria-label^="Reply"], [aria-label^="Antwort"], [aria-label^="Répondre"], [aria-label^="Responder"]',
          before: '[role="article"]',
          around: '[role="main"], [role="dialog"]',
          ...post,
        },
        { kind: 'comment', within: '[role="article"]', ...post },
        { kind: 'comment', within: '[role="dialog"]', ...post },
      ],
    },
    {
      box: `[role="dialog"] ${editor}`,
      scope: '[role="dialog"]',
      send: '[role="button"][aria-label="Post"], [role="button"][aria-label="Share"]',
      kind: 'post',
      limit: limitOf(63_206),
      answers: [
        { kind: 'quote', after: '[role="article"]', ...post },
        {
          kind: 'quote',
          after: '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
          text: [':scope'],
        },
      ],
    },
    {
      box: editor,
      keys: ['enter'],
      kind: 'message',
      limit: limitOf(20_000),
      answers: [
        {
          kind: 'message',
          before: '[role="row"] [dir="auto"]',
          around: '[role="main"], [role="complementary"]',
          text: [':scope'],
        },
      ],
    },
  ],
};
