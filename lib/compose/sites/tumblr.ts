import type { SiteData } from './engine/site-data.ts';
import { codePointLength } from './length/code-points.ts';
import { limitOf } from './length/limit-of.ts';

const block =
  '[contenteditable="true"].block-editor-rich-text__editable, .block-editor-writing-flow [contenteditable="true"]';
const trail = { text: ['p, [dir="auto"]'], author: ['a[rel="author"]', 'header a'] } as const;

/** Tumblr: posts and reblogs in Gutenberg (each block is a box, all leave together), replies in a text area. */
export const tumblr: SiteData = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['https://www.tumblr.com/*'],
  boxes: [
    {
      box: block,
      scope: '[role="dialog"], form, main',
      kind: 'post',
      limit: limitOf(4096, codePointLength),
      answers: [
        { kind: 'quote', path: /\/reblog\//, before: 'article, [data-id]', ...trail },
        { kind: 'quote', path: /\/reblog\// },
      ],
    },
    {
      box: 'article textarea, [data-id] textarea',
      scope: 'form, [role="tabpanel"]',
      kind: 'reply',
      limit: limitOf(475, codePointLength),
      answers: [{ kind: 'reply', within: 'article, [data-id]', ...trail, drop: 'form, textarea, footer' }],
    },
  ],
};
