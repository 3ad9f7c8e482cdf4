import type { SiteData } from './engine/site-data.ts';
import { threadsLimit } from './length/threads-length.ts';

const post = {
  text: ['div:has(> span[dir]), [dir="auto"]'],
  author: ['a[href^="/@"]'],
  drop: 'time, [role="button"]',
} as const;

/** Threads: one Lexical box for each part of a thread, in a dialog or in the column of a post. */
export const threads: SiteData = {
  id: 'threads',
  name: 'Threads',
  hosts: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  boxes: [
    {
      box: '[data-lexical-editor="true"][contenteditable="true"], [role="textbox"][contenteditable="true"]',
      scope: '[role="dialog"]',
      keys: ['mod-enter'],
      kind: 'post',
      limit: threadsLimit,
      answers: [
        {
          kind: 'reply',
          path: /\/post\//,
          before: '[data-pressable-container]',
          around: '[role="dialog"], main, body',
          ...post,
        },
        {
          kind: 'reply',
          when: '[role="dialog"]',
          before: '[data-pressable-container]:has(a[href*="/post/"])',
          ...post,
        },
        {
          kind: 'quote',
          when: '[role="dialog"]',
          after: '[data-pressable-container]:has(a[href^="/@"])',
          ...post,
        },
      ],
    },
  ],
};
