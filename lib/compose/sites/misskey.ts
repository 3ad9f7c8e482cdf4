import { countedLimit } from './engine/counted-limit.ts';
import type { SiteData } from './engine/site-data.ts';
import { utf16Length } from './length/utf16-length.ts';

const send = '[data-cy-open-post-form-submit]';
// A note shown in the form: it begins with a header that links to its author.
const note = { before: 'header ~ div:has(header a)', text: ['header ~ *'], author: ['header a'] } as const;

/** Misskey and its forks, on any host. Its class names are hashed; its test hooks and icons are not. */
export const misskey: SiteData = {
  id: 'misskey',
  name: 'Misskey',
  hosts: ['https://misskey.io/*'],
  detect: '#misskey_app, textarea[data-cy-post-form-text]',
  boxes: [
    {
      box: 'textarea[data-cy-post-form-text]',
      send,
      keys: ['mod-enter'],
      kind: 'post',
      limit: countedLimit('div:has(> textarea[data-cy-post-form-text]) > ._acrylic', 3000, utf16Length),
      answers: [
        { kind: 'message', shows: 'header .ti-mail' },
        { kind: 'reply', shows: `${send} .ti-arrow-back-up`, ...note },
        { kind: 'quote', shows: `${send} .ti-quote`, ...note },
      ],
    },
  ],
};
