import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import type { Draft } from '../types.ts';

/** Something good that the coach can name, with its own tests: found as a `Rule` is (patterns, or `find`). */
export interface StrengthRule {
  /** Stable id; what a `Strength` carries as its signal. */
  id: `strength.${string}`;
  match?: readonly string[];
  unless?: readonly string[];
  find?: (reading: Reading) => Span[];
  /** Further condition on a match, offsets into the draft's text. */
  when?: (reading: Reading, span: Span) => boolean;
  /** Says what is good and why it serves the reader. */
  message: string;
  /** Texts, or drafts with what they answer. */
  hits: readonly (string | Draft)[];
  misses: readonly (string | Draft)[];
}
