import type { SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';

const review = {
  text: ['.review-top h3, h3', '.review-body, .review-text, p'],
  author: ['.review-author', '.nickname'],
} as const;

/** Answers to app reviews in App Store Connect. The dialog lies outside the review that it answers. */
export const appStoreConnect: SiteData = {
  id: 'app-store-connect',
  name: 'App Store Connect',
  hosts: ['https://appstoreconnect.apple.com/*'],
  boxes: [
    {
      box:
        '.modal-dialog [contenteditable="true"], .modal-dialog textarea, ' +
        '[role="dialog"] [contenteditable="true"], [role="dialog"] textarea',
      path: /(?:reviews|ratings)/i,
      scope: '.modal-dialog, [role="dialog"]',
      kind: 'reply',
      limit: limitOf(5970),
      answers: [
        { kind: 'reply', has: '.review-container', ...review },
        {
          kind: 'reply',
          has: '.review-container:has(.reply-link.active, [aria-expanded="true"])',
          around: 'body',
          ...review,
        },
        { kind: 'reply', has: '.review-container:only-child', around: 'body', ...review },
      ],
    },
  ],
};
