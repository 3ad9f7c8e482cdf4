import type { Category, Scores, Stance, Verdict } from '../../analyzer/types.ts';
import type { LabelledDraft } from '../corpus/labelled-draft.ts';

/** What was said of a labelled draft: the input of every figure. */
export interface Judged {
  draft: LabelledDraft;
  scores: Scores;
  stance: Stance;
  /** Categories that were remarked on. */
  remarked: ReadonlySet<Category>;
  verdict: Verdict;
}
