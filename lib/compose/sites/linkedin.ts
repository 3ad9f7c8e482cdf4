import type { SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';

const text = [
  '[data-testid="expandable-text-box"], [data-view-name="feed-commentary"], .update-components-text, ' +
    '.feed-shared-update-v2__description, .comments-comment-item__main-content',
];
const profiles = ['a[href*="/in/"]', 'a[href*="/company/"]'];
const actor = [
  '.update-components-actor__title span[aria-hidden="true"]',
  '.update-components-actor__name',
  ...profiles,
];
const commenter = [
  'a[data-view-name="comment-actor-description"]',
  '.comments-comment-meta__description-title',
  ...profiles,
];
const drop = '[data-testid="expandable-text-button"], button';
const comments = '[componentkey*="replaceableComment"], .comments-comment-entity, .comments-comment-item';

/**
 * LinkedIn in both front ends: the old one in light DOM (Quill everywhere), the new one with comments in TipTap and the
 * post dialog (Quill) inside the open shadow root of `#interop-outlet`.
 */
export const linkedin: SiteData = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://www.linkedin.com/*'],
  // Who posts, a person or a page, above who may see it.
  account: '.share-unified-settings-entry-button',
  boxes: [
    {
      box: '.msg-form__contenteditable[contenteditable="true"], .msg-form [role="textbox"][contenteditable="true"]',
      scope: '.msg-form, form',
      send: '.msg-form__send-button, .msg-form__send-btn',
      keys: ['enter'],
      exact: true,
      enterOff: '.msg-form__send-button',
      kind: 'message',
      limit: limitOf(8000),
      answers: [
        {
          kind: 'message',
          before: '.msg-s-event-listitem__body',
          around: '.msg-convo-wrapper, .msg-overlay-conversation-bubble, main',
          text: [':scope'],
        },
      ],
    },
    {
      box:
        '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"], ' +
        '[componentkey^="commentBox-"] [contenteditable="true"], ' +
        '[data-view-name="comment-box"] [contenteditable="true"], ' +
        '.tiptap[contenteditable="true"], .comments-comment-box .ql-editor, .comments-comment-texteditor .ql-editor',
      scope:
        '[componentkey^="commentBox-"], [data-view-name="comment-box"], form.comments-comment-box__form, ' +
        '.comments-comment-box',
      send: 'button[data-view-name="comment-post"], button[class*="comments-comment-box__submit-button"]',
      keys: ['mod-enter'],
      kind: 'comment',
      limit: limitOf(1250),
      answers: [
        { kind: 'reply', within: comments, text, author: commenter, drop },
        {
          kind: 'reply',
          before: comments,
          around: '[role="listitem"], .feed-shared-update-v2',
          text,
          author: commenter,
          drop,
        },
        { kind: 'comment', within: '[role="listitem"], .feed-shared-update-v2', text, author: actor, drop },
        {
          kind: 'comment',
          before: '[data-testid="expandable-text-box"], .update-components-text',
          around: 'main',
          text: [':scope'],
          drop,
        },
      ],
    },
    {
      box: '.ql-editor[contenteditable="true"], [role="dialog"] [role="textbox"][contenteditable="true"]',
      scope: '[role="dialog"], .share-box, .share-creation-state',
      send: 'button.share-actions__primary-action, [data-view-name="share-post"]',
      kind: 'post',
      limit: limitOf(3000),
      answers: [
        {
          kind: 'quote',
          after:
            '.update-components-mini-update-v2, .feed-shared-mini-update-v2, [data-view-name="feed-reshare"]',
          text,
          author: actor,
          drop,
        },
      ],
    },
  ],
};
