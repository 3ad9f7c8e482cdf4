import type { SiteData } from './engine/site-data.ts';
import { codePointLength } from './length/code-points.ts';
import { limitOf } from './length/limit-of.ts';

const text = 'textarea[name="text"]';
const title = 'textarea[name="title"]';
const things = { text: ['a.title', '.usertext-body .md'], authorAttribute: 'data-author' } as const;

/** Reddit's old front end: plain forms, no shortcut of its own. */
export const redditOld: SiteData = {
  id: 'reddit-old',
  name: 'Reddit (old)',
  hosts: ['https://old.reddit.com/*', 'https://np.reddit.com/*'],
  boxes: [
    {
      box: title,
      path: /\/submit/,
      scope: 'form',
      with: text,
      kind: 'post',
      limit: limitOf(300, codePointLength),
    },
    {
      box: text,
      path: /\/submit/,
      scope: 'form',
      with: title,
      kind: 'post',
      limit: limitOf(40_000, codePointLength),
    },
    {
      box: text,
      path: /^\/message\//,
      scope: 'form',
      kind: 'message',
      limit: limitOf(10_000, codePointLength),
    },
    {
      box: `form.usertext ${text}`,
      scope: 'form.usertext',
      send: '.usertext-buttons button.save, .usertext-buttons button[type="submit"]',
      keys: ['mod-enter'],
      kind: 'comment',
      limit: limitOf(10_000, codePointLength),
      answers: [
        { kind: 'reply', within: '.thing.comment', ...things },
        {
          kind: 'comment',
          has: '.sitetable.linklisting .thing, #siteTable .thing',
          around: 'body',
          ...things,
        },
      ],
    },
  ],
};
