import type { SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';

/** TikTok: comments in Draft.js, captions in the studio, messages. */
export const tiktok: SiteData = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['https://www.tiktok.com/*'],
  boxes: [
    {
      box: '[data-e2e="message-input-area"] [contenteditable="true"]',
      scope: '[data-e2e="message-input-area"]',
      keys: ['enter'],
      kind: 'message',
    },
    {
      box: '.public-DraftEditor-content[contenteditable="true"], [role="textbox"][contenteditable="true"]',
      path: /^\/messages/,
      keys: ['enter'],
      kind: 'message',
    },
    {
      box: '.public-DraftEditor-content[contenteditable="true"], [role="combobox"][contenteditable="true"]',
      path: /\/(?:upload|tiktokstudio)/,
      send: '[data-e2e="post_video_button"], [data-e2e="post_button"]',
      kind: 'post',
      limit: limitOf(4000),
    },
    {
      box: '[data-e2e="comment-input"] [contenteditable="true"], .public-DraftEditor-content[contenteditable="true"]',
      send: '[data-e2e="comment-post"]',
      keys: ['enter'],
      kind: 'comment',
      limit: limitOf(150),
      answers: [
        {
          kind: 'reply',
          within: '[data-e2e^="comment-level-"], [class*="DivCommentItem"]',
          text: ['[data-e2e="comment-level-1"], [data-e2e="comment-level-2"], p'],
          author: ['[data-e2e^="comment-username-"]'],
        },
        {
          kind: 'comment',
          has: '[data-e2e="browse-video-desc"], [data-e2e="video-desc"]',
          around: 'main, #app, body',
          text: [':scope'],
        },
      ],
    },
  ],
};
