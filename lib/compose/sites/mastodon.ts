import { countedLimit } from './engine/counted-limit.ts';
import type { SiteData } from './engine/site-data.ts';
import { mastodonLength } from './length/mastodon-length.ts';

const text = ['.reply-indicator__content, .status__content'];
const author = ['.display-name__html', '.display-name', '.detailed-status__display-name'];

// The visibility button of a private mention; its words are translated, its icon's name is not.
const direct = ':is(.compose-form__dropdowns, .compose-form__buttons) :is(.icon-at, .fa-at)';

/** Mastodon's own web client, on any host: the largest ones by name, every other one by its page once it is granted. */
export const mastodon: SiteData = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['https://mastodon.social/*', 'https://mastodon.online/*'],
  detect: '#mastodon, form.compose-form textarea.autosuggest-textarea__textarea',
  account: '.navigation-bar a',
  boxes: [
    {
      box: '.compose-form textarea.autosuggest-textarea__textarea, form.compose-form textarea',
      scope: 'form.compose-form, .compose-form',
      send: '.compose-form__submit button, .compose-form__publish-button-wrapper button, .compose-form button[type="submit"]',
      keys: ['mod-enter'],
      alsoFrom: '#cw-spoiler-input',
      kind: 'post',
      answers: [
        { kind: 'message', shows: direct, has: '.reply-indicator', text, author },
        { kind: 'message', shows: direct },
        { kind: 'reply', has: '.reply-indicator', text, author },
        { kind: 'quote', has: '.status__quote, .compose-form__quote', text, author },
      ],
      limit: countedLimit('.character-counter', 500, mastodonLength),
    },
  ],
};
