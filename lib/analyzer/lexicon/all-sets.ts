import type { Lexicon } from '../match/matcher.ts';
import { broadcast } from './broadcast.ts';
import { careWords } from './care-words.ts';
import { grievanceWords } from './grievance-words.ts';
import { houseProseWords } from './house-prose-words.ts';
import { promotion } from './promotion.ts';
import { replyWords } from './reply-words.ts';
import { talk } from './talk.ts';

/** Named word sets for patterns: `{name}` in a pattern matches one word of the set. Lower case, straight apostrophes. */
export const sets: Lexicon = {
  ...promotion,
  ...broadcast,
  ...talk,
  ...grievanceWords,
  ...careWords,
  ...houseProseWords,
  ...replyWords,
};
