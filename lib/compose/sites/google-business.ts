import type { SiteData } from './engine/site-data.ts';
import { codePointLength } from './length/code-points.ts';
import { limitOf } from './length/limit-of.ts';

/** Answers to reviews of a business on Google, also in the frames that its search page opens for owners. */
export const googleBusiness: SiteData = {
  id: 'google-business',
  name: 'Google Business',
  hosts: ['https://business.google.com/*'],
  onRequest: ['https://www.google.com/local/business/*', 'https://www.google.com/business/*'],
  boxes: [
    {
      box: 'textarea:not([role]), [role="textbox"][contenteditable="true"]',
      kind: 'reply',
      limit: limitOf(4096, codePointLength),
      answers: [
        {
          kind: 'reply',
          // Its classes are scrambled: the nearest element around the box that quotes something is the review.
          within: '[data-review-id], :has(blockquote)',
          text: ['blockquote, [data-review-text]'],
          author: ['[data-reviewer-name]', 'a[href*="/contrib/"]', 'a'],
          drop: 'form, textarea, button',
        },
      ],
    },
  ],
};
