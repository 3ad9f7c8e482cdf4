import { kinds } from '../../analyzer/types.ts';
import type { SiteData } from './engine/site-data.ts';

const composer = '[data-composer]';

/** The page that `npm start` opens: composers that say plainly what they are. */
export const playground: SiteData = {
  id: 'playground',
  name: 'Playground',
  hosts: ['http://rapport-playground.localhost/*'],
  // The same page inside the extension has no host name.
  detect: `form${composer}[data-kind] [data-send]`,
  boxes: [
    {
      box: `${composer} textarea, ${composer} [contenteditable="true"]`,
      scope: composer,
      send: '[data-send]',
      keys: ['mod-enter'],
      kind: 'post',
      answers: kinds
        .filter((kind) => kind !== 'post')
        .map((kind) => ({
          kind,
          within: `${composer}[data-kind="${kind}"]`,
          text: ['[data-parent-text]'],
          author: ['[data-parent-author]'],
        })),
    },
  ],
};
