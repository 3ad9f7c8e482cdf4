import type { Category } from '../types.ts';
import type { Rule } from './rule.ts';

/**
 * What is said of a draft whose score passes though no single phrase explains it: one remark on its most telling
 * sentence, with the reason that the whole gives.
 */
export const overall: Record<Category, Pick<Rule, 'id' | 'principle' | 'message'>> = {
  'hard-sell': {
    id: 'hard-sell.overall',
    principle: 'P1',
    message: 'Readers meet an offer here. What would help them even if they buy nothing?',
  },
  'mass-media': {
    id: 'mass-media.nothing-to-answer',
    principle: 'P3',
    message: 'This tells, and nobody can answer it. What would you like to hear back?',
  },
  'brand-voice': {
    id: 'brand-voice.overall',
    principle: 'P5',
    message: 'Any company could have written this. What did you see, in your words?',
  },
  'personal-grievance': {
    id: 'personal-grievance.overall',
    principle: 'P7',
    message: 'Followers see the quarrel, not the cause. What would you like to happen next?',
  },
};
