import type { SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';

const message = {
  text: ['[data-qa="message-text"]'],
  author: ['[data-qa="message_sender_name"]', '[data-qa="message_sender"]'],
} as const;

/** Slack: Quill; Enter sends unless the writer's settings make it a new line (then Control or Command with Enter). */
export const slack: SiteData = {
  id: 'slack',
  name: 'Slack',
  hosts: ['https://*.slack.com/*'],
  boxes: [
    {
      box: '[data-qa="message_input"] [contenteditable="true"], .ql-editor[contenteditable="true"][role="textbox"]',
      send: '[data-qa="texty_send_button"]',
      keys: ['enter', 'mod-enter'],
      kind: 'message',
      limit: limitOf(40_000),
      answers: [
        { kind: 'reply', within: '[data-qa="threads_flexpane"]', ...message },
        {
          kind: 'message',
          before: '[data-qa="message_container"]',
          around: '[data-qa="message_pane"], main, [role="main"], body',
          ...message,
        },
      ],
    },
  ],
};
