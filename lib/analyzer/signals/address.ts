import type { Signal } from './signal.ts';

/** Who speaks and who is spoken to. `features/form-features.ts` reads them. */
export const addressSignals: readonly Signal[] = [
  {
    id: 'address.you',
    match: ["(you|your|yours|you're|youre|you'll|youll|you've|youve|you'd|u|ur|yourself|y'all|ya|ye)"],
  },
  {
    id: 'address.everyone',
    match: [
      '(everyone|everybody|guys|folks|all|fans|friends|peeps|people|ladies|parents|moms|lovers|owners|subscribers|followers) {punctuation}?',
      '^ (hey|hi|hello|attention|calling|dear) (guys|everyone|everybody|all|folks|fans|friends|you|there|people|{title})',
    ],
    signs: { 'hard-sell': '±', 'mass-media': '±' },
  },
  { id: 'speaker.i', match: ["(i|i'm|im|i've|ive|i'd|i'll|my|me|mine|myself)"] },
  { id: 'speaker.we', match: ["(we|we're|we've|we'd|we'll|our|us|ours|ourselves|let's|lets)"] },
];
