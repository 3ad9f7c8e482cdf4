import type { SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';

/** Instagram: comments in a text area that is replaced on focus, captions and messages in Lexical. */
export const instagram: SiteData = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['https://www.instagram.com/*'],
  boxes: [
    {
      box: '[data-lexical-editor="true"][contenteditable="true"], [role="textbox"][contenteditable="true"]',
      path: /^\/direct\//,
      keys: ['enter'],
      kind: 'message',
      limit: limitOf(1000),
      answers: [
        {
          kind: 'message',
          before: '[role="row"] [dir="auto"]',
          around: 'main, [role="main"], section',
          text: [':scope'],
        },
      ],
    },
    {
      box: '[role="dialog"] [role="textbox"][contenteditable="true"], [role="dialog"] [data-lexical-editor="true"]',
      scope: '[role="dialog"]',
      kind: 'post',
      limit: limitOf(2200),
    },
    {
      box: 'form textarea',
      scope: 'form',
      keys: ['enter'],
      kind: 'comment',
      limit: limitOf(2200),
      answers: [
        {
          kind: 'comment',
          within: 'article, [role="dialog"], main',
          text: ['h1[dir="auto"], h1, li [dir="auto"]'],
          author: ['header a[href^="/"]', 'h2 a', 'a[href^="/"]'],
          drop: 'form, header time',
        },
      ],
    },
  ],
};
