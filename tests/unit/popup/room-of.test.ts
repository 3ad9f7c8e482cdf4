import { expect, it } from 'vitest';
import { roomOf } from '../../../entrypoints/popup/room-of.ts';

const sites = [
  { id: 'x', name: 'X', hosts: ['https://x.com/*'] },
  { id: 'whatsapp', name: 'WhatsApp Web', hosts: ['https://web.whatsapp.com/*'], off: true },
  {
    id: 'mastodon',
    name: 'Mastodon',
    hosts: ['https://mastodon.social/*'],
    onRequest: ['https://mas.example/*'],
  },
];

it.each([
  ['https://x.com/home', false, { id: 'x', host: 'x.com', name: 'X', on: true, known: true }],
  [
    'https://web.whatsapp.com/',
    true,
    { id: 'whatsapp', host: 'web.whatsapp.com', name: 'WhatsApp Web', on: false, known: true },
  ],
  [
    'https://mas.example/@ana',
    true,
    { id: 'mastodon', host: 'mas.example', name: 'Mastodon', on: true, known: false },
  ],
  [
    'https://forum.example/',
    false,
    { id: 'forum.example', host: 'forum.example', name: 'forum.example', on: false, known: false },
  ],
  [
    'https://forum.example/',
    true,
    { id: 'forum.example', host: 'forum.example', name: 'forum.example', on: true, known: false },
  ],
  ['chrome://settings', false, null],
  ['', false, null],
])('%s, granted: %s', (url, granted, room) => {
  expect(roomOf(url, sites, granted)).toEqual(room);
});
