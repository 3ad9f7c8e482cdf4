import type { SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';

const box =
  'ytd-commentbox [contenteditable="true"], ytd-commentbox textarea, ytcp-commentbox [contenteditable="true"], ytcp-commentbox textarea';
const comment = { text: ['#content-text'], author: ['#author-text', '[id="author-text"]'] } as const;

/** YouTube: comments and answers, community posts, the live chat's frame, and Studio. */
export const youtube: SiteData = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://studio.youtube.com/*'],
  boxes: [
    {
      box: 'yt-live-chat-text-input-field-renderer [contenteditable]',
      scope: 'yt-live-chat-message-input-renderer',
      send: '#send-button button, #send-button',
      keys: ['enter'],
      kind: 'comment',
      limit: limitOf(200),
    },
    {
      box,
      when: 'ytd-backstage-post-dialog-renderer',
      scope: 'ytd-backstage-post-dialog-renderer',
      send: '#submit-button button, #submit-button',
      kind: 'post',
      limit: limitOf(7700),
    },
    {
      box,
      scope: 'ytd-commentbox, ytcp-commentbox',
      send: '#submit-button button, #submit-button',
      keys: ['mod-enter'],
      kind: 'comment',
      limit: limitOf(10_000),
      answers: [
        {
          kind: 'reply',
          when: 'ytd-comment-reply-dialog-renderer',
          within: 'ytd-comment-view-model, ytd-comment-renderer',
          ...comment,
        },
        {
          kind: 'reply',
          when: 'ytd-comment-reply-dialog-renderer',
          within: 'ytd-comment-thread-renderer',
          ...comment,
        },
        { kind: 'reply', within: 'ytcp-comment-thread, ytcp-comment', ...comment },
        {
          kind: 'comment',
          has: '#above-the-fold, ytd-watch-metadata',
          around: 'ytd-watch-flexy, body',
          text: ['#title h1, h1'],
          author: ['#channel-name a', 'ytd-channel-name a'],
        },
        {
          kind: 'comment',
          has: 'ytd-backstage-post-renderer',
          around: 'body',
          text: ['#content-text'],
          author: ['#author-text'],
        },
      ],
    },
  ],
};
