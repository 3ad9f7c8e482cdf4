import type { SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';

/** WhatsApp Web: private conversations, so off until asked for. The search field is the same editor outside the footer. */
export const whatsapp: SiteData = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  hosts: ['https://web.whatsapp.com/*'],
  off: true,
  strict: true,
  boxes: [
    {
      box: 'footer [contenteditable="true"][data-lexical-editor="true"], footer [contenteditable="true"][role="textbox"]',
      scope: 'footer',
      send:
        'button:has([data-icon="wds-ic-send-filled"], [data-testid="wds-ic-send-filled"], [data-icon="send"]), ' +
        '[role="button"]:has([data-icon="wds-ic-send-filled"])',
      exact: true,
      keys: ['enter'],
      kind: 'message',
      limit: limitOf(65_536),
      answers: [
        { kind: 'reply', has: '[data-testid="quoted-message"], .quoted-mention', text: [':scope'] },
        { kind: 'message', before: '.message-in .copyable-text', around: '#main', text: [':scope'] },
      ],
    },
  ],
};
