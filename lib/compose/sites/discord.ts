import type { SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';

/** Discord: Slate, Enter sends. Conversations between people, so the kind is always a message. */
export const discord: SiteData = {
  id: 'discord',
  name: 'Discord',
  hosts: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  boxes: [
    {
      box: '[data-slate-editor="true"][contenteditable="true"]',
      scope: 'form, li[id^="chat-messages-"]',
      // Shown on small screens, and where the writer's settings ask for it.
      send: 'button[type="submit"], [class*="sendButton"], [class*="sendIcon"]',
      exact: true,
      keys: ['enter'],
      kind: 'message',
      limit: limitOf(2000),
      answers: [
        {
          kind: 'reply',
          shows: '[class*="replyBar"]',
          before:
            'li[id^="chat-messages-"]:has([class*="replying"]), [id^="chat-messages-"][aria-current="true"]',
          around: 'main, [role="main"], body',
          text: ['[id^="message-content-"]'],
          author: ['[id^="message-username-"]'],
        },
        { kind: 'reply', shows: '[class*="replyBar"]' },
        {
          kind: 'message',
          before: '[id^="chat-messages-"]',
          around: 'main, [role="main"], body',
          text: ['[id^="message-content-"]'],
          author: ['[id^="message-username-"]'],
        },
      ],
    },
  ],
};
