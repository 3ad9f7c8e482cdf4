import type { SiteData } from './engine/site-data.ts';

/** Product Hunt: comments under a launch; little of its markup is known, so the generic adapter helps out. */
export const productHunt: SiteData = {
  id: 'product-hunt',
  name: 'Product Hunt',
  hosts: ['https://www.producthunt.com/*'],
  boxes: [
    {
      box: 'textarea[name="body"], textarea[data-test="comment-input"], form .ProseMirror[contenteditable="true"]',
      scope: 'form',
      send: '[data-test="submit-comment"], button[type="submit"]',
      keys: ['mod-enter'],
      kind: 'comment',
      answers: [
        {
          kind: 'reply',
          within: '[id^="comment-"], [data-test^="comment-"]:not(textarea)',
          text: ['[class*="body" i], p'],
          author: ['a[href^="/@"]'],
          drop: 'form',
        },
        { kind: 'comment', has: 'h1', around: 'main, body', text: [':scope'] },
      ],
    },
  ],
};
