import type { Rule } from './rule.ts';

export const brandVoice: readonly Rule[] = [
  {
    id: 'brand-voice.synergy',
    principle: 'P5',
    match: ['leverage~ (our|the|your)? (synergies|synergy|learnings)', '(synergies|synergy|synergistic)'],
    message: "'{match}' could come from anyone. What happened, in your words?",
    swap: ['working together'],
    hits: ['We leverage synergies', 'The synergy is real', 'A synergistic plan', 'Leveraging our learnings'],
    misses: ['We work together', 'He had leverage', 'The energy is real', 'We learned a lot'],
  },
];
