import { expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/storage/settings/settings-shape.ts';
import { siteState } from '../../../lib/storage/settings/site-state.ts';

const settings = {
  ...defaultSettings,
  sites: {
    mastodon: { on: true, mode: 'hold' as const },
    'loud.example': { on: false },
    whatsapp: { on: true },
  },
};

it.each([
  ['nothing said', { id: 'x', host: 'x.com', on: true }, { on: true, mode: 'coach', chosen: false }],
  [
    'off unless said',
    { id: 'messenger', host: 'messenger.com', on: false },
    { on: false, mode: 'coach', chosen: false },
  ],
  [
    'on because said',
    { id: 'whatsapp', host: 'web.whatsapp.com', on: false },
    { on: true, mode: 'coach', chosen: false },
  ],
  [
    'by the site',
    { id: 'mastodon', host: 'calm.example', on: true },
    { on: true, mode: 'hold', chosen: true },
  ],
  [
    'the host goes first',
    { id: 'mastodon', host: 'loud.example', on: true },
    { on: false, mode: 'hold', chosen: true },
  ],
])('%s', (_, room, state) => {
  expect(siteState(settings, room)).toEqual({ ...state, waits: !room.on });
});
