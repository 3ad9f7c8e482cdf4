import type { SiteData } from './engine/site-data.ts';

/** Quora: answers, posts and comments in its own editor; its buttons act on pointer events. */
export const quora: SiteData = {
  id: 'quora',
  name: 'Quora',
  hosts: ['https://*.quora.com/*'],
  boxes: [
    {
      box: '[role="dialog"] .doc[contenteditable="true"], [role="dialog"] [data-kind="doc"][contenteditable="true"]',
      scope: '[role="dialog"]',
      kind: 'post',
      answers: [
        {
          kind: 'reply',
          before: '.puppeteer_test_question_title, [class*="question_title"]',
          text: [':scope'],
        },
      ],
    },
    {
      box: '.doc[contenteditable="true"], [data-kind="doc"][contenteditable="true"]',
      kind: 'comment',
      answers: [
        {
          kind: 'comment',
          before:
            '.puppeteer_test_answer_content, .q-text.qu-wordBreak--break-word, .puppeteer_test_question_title',
          around: 'main, [role="main"], #mainContent, body',
          text: [':scope'],
        },
      ],
    },
  ],
};
