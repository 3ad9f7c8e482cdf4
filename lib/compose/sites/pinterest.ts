import type { SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';

const countries =
  'com at be ca ch cl co.kr co.uk com.au com.mx com.pt de dk es fi fr ie info it jp nl nz ph pt ru se'.split(
    ' ',
  );

/** Pinterest on all its national hosts: comments on a pin, in Draft.js. */
export const pinterest: SiteData = {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: countries.map((ending) => `https://*.pinterest.${ending}/*`),
  boxes: [
    {
      box:
        '[data-test-id="editor-with-mentions"] [contenteditable="true"], [data-test-id="editor-with-mentions"] textarea, ' +
        'textarea[name="communityItemTextBox"]',
      send: '[data-test-id="activity-item-create-submit"] button, [data-test-id="activity-item-create-submit"]',
      keys: ['enter'],
      kind: 'comment',
      limit: limitOf(500),
      answers: [
        {
          kind: 'reply',
          within: '[data-test-id="commentThread-comment"]',
          text: ['[data-test-id="commentThread-comment-text"], [data-test-id="richText"], span'],
          author: ['[data-test-id="creator-profile-name"]', 'a'],
        },
        {
          kind: 'comment',
          has: '[data-test-id="pinTitle"], h1',
          around: '[data-test-id="closeup-body"], main, [role="main"], body',
          text: [':scope'],
        },
      ],
    },
  ],
};
