import type { Lexicon } from '../match/matcher.ts';
import { careWords } from './care-words.ts';
import { grievanceWords } from './grievance-words.ts';

/** Named word sets for patterns: `{name}` in a pattern matches one word of the set. Lower case, straight apostrophes. */
export const sets: Lexicon = {
  ...grievanceWords,
  ...careWords,
  buy: ['buy', 'order', 'purchase', 'shop', 'grab', 'snag', 'preorder'],
  'time-soon': ['today', 'tonight', 'now', 'tomorrow'],
};
