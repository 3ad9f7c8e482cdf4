import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import type { Category, Draft, Kind } from '../types.ts';
import type { PrincipleId } from './principles.ts';

/** How far around the sentence of a match its wording may look, in UTF-16 units. */
export const swapSees = 60;

/** A rule whose words can bear a warning. */
export const isFirm = ({ weight }: Pick<Rule, 'weight'>): boolean => weight !== 'mild';

/**
 * One remark the coach can make: a flat entry that carries its own tests. Either `match` (patterns over the tokens of
 * a sentence, see `match/parse-pattern.ts`) or `find` (spans from the whole reading) says where it applies.
 */
export interface Rule {
  /** Stable id, `category.name`. */
  id: `${Category}.${string}`;
  principle: PrincipleId;
  /** How much it tells by itself: `strong` is nearly a verdict, `mild` counts only beside others. Default `plain`. */
  weight?: 'strong' | 'plain' | 'mild';
  match?: readonly string[];
  /** Patterns that silence an overlapping match: the near misses that words alone cannot tell apart. */
  unless?: readonly string[];
  find?: (reading: Reading) => Span[];
  /** Silent in an answer to somebody: what the rule looks for is fair there. */
  notInAnswer?: true;
  /** Further condition on a match, offsets into the draft's text. */
  when?: (reading: Reading, span: Span) => boolean;
  /** One sentence: what a reader will meet. `{match}` stands for the matched words. */
  message: string;
  /**
   * The score is at least at this threshold where the rule speaks: for rules that read the post being answered, which
   * no corpus holds, and for wordings of which corpora hold too few for a fit to weigh.
   */
  floor?: 'remark' | 'warning';
  /** The floor holds in drafts of this kind only. */
  floorIn?: Kind;
  /**
   * Wordings for the matched words; a function gets the matched text, the reading and the span. What it says is kept with
   * the sentence: it looks no further than `swapSees` units beyond that, but at the post being answered. Absent where no
   * honest wording exists.
   */
  swap?: readonly string[] | ((matched: string, reading: Reading, span: Span) => readonly string[]);
  /** Texts, or drafts with what they answer, in which the rule must speak (at least 4). */
  hits: readonly (string | Draft)[];
  /** Near ones in which it must not (at least 4). */
  misses: readonly (string | Draft)[];
}
