import type { SiteData } from './engine/site-data.ts';
import { codePointLength } from './length/code-points.ts';
import { limitOf } from './length/limit-of.ts';

const title = 'textarea[name="title"]';
const body = '[contenteditable="true"][name="body"], [contenteditable="true"][role="textbox"], textarea';
const send =
  'button[slot="submit-button"], #submit-post-button, r-post-form-submit-button, #inner-post-submit-button';

/** Reddit as it is now: Lexical in `shreddit-composer`, a text area in Markdown mode, parts in open shadow roots. */
export const reddit: SiteData = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['https://www.reddit.com/*', 'https://sh.reddit.com/*', 'https://new.reddit.com/*'],
  boxes: [
    { box: title, path: /\/submit/, send, with: body, kind: 'post', limit: limitOf(300, codePointLength) },
    {
      box: body,
      path: /\/submit/,
      send,
      with: title,
      keys: ['mod-enter'],
      kind: 'post',
      limit: limitOf(40_000, codePointLength),
    },
    {
      box: body,
      when: 'shreddit-composer, comment-composer-host',
      scope: 'shreddit-composer, comment-composer-host',
      send,
      keys: ['mod-enter'],
      kind: 'comment',
      limit: limitOf(10_000, codePointLength),
      answers: [
        {
          kind: 'reply',
          within: 'shreddit-comment',
          text: ['[slot="comment"]'],
          authorAttribute: 'author',
        },
        {
          kind: 'comment',
          has: 'shreddit-post',
          around: 'main, body',
          text: ['[slot="title"]', '[slot="text-body"]'],
          authorAttribute: 'author',
        },
      ],
    },
  ],
};
