import type { SiteData } from './engine/site-data.ts';

const post = {
  text: [
    '.comment-content .md-div, .comment-content',
    'h1, .post-title',
    '#postContent .md-div, #postContent',
  ],
  author: ['.person-listing'],
} as const;

/** Lemmy's own web client, on any host. The field states its own limit. */
export const lemmy: SiteData = {
  id: 'lemmy',
  name: 'Lemmy',
  hosts: ['https://lemmy.world/*', 'https://lemmy.ml/*'],
  detect: 'form.markdown-textarea, textarea[id^="markdown-textarea-"]',
  boxes: [
    {
      box: 'textarea#post-title',
      scope: 'form.post-form, form',
      send: 'button[type="submit"]',
      with: 'textarea[id^="markdown-textarea-"]',
      kind: 'post',
    },
    {
      box: 'textarea[id^="markdown-textarea-"]',
      path: /^\/create_(?:post|community)/,
      scope: 'form.post-form',
      send: 'button[type="submit"]',
      with: '#post-title',
      keys: ['mod-enter'],
      kind: 'post',
    },
    {
      box: 'textarea[id^="markdown-textarea-"]',
      path: /private_message/,
      scope: 'form',
      send: 'button[type="submit"]',
      keys: ['mod-enter'],
      kind: 'message',
    },
    {
      box: 'textarea[id^="markdown-textarea-"]',
      scope: 'form',
      send: 'button[type="submit"]',
      keys: ['mod-enter'],
      kind: 'comment',
      answers: [
        { kind: 'reply', within: '.comment-node, .comment', ...post, drop: 'form' },
        { kind: 'comment', has: '.post-listing', around: 'main, body', ...post, drop: 'form' },
      ],
    },
  ],
};
