import type { Category } from '../../analyzer/types.ts';
import type { LabelledDraft } from '../corpus/labelled-draft.ts';

/**
 * How much a corpus may say about a category, as the total weight of its drafts. `gold` was graded by two readers under
 * the guide and counts 1 a draft. The others were labelled for something near: they teach what gold is too small for,
 * and may not outvote it. Spam, airline and complaint corpora are never fitted on: they are the check from outside.
 */
const totals: Record<string, Partial<Record<Category, number>>> = {
  corporate_messaging: { 'hard-sell': 300, 'mass-media': 60, 'personal-grievance': 40 },
  fb_ads: { 'hard-sell': 80 },
  clickbait: { 'hard-sell': 30, 'personal-grievance': 30 },
  linkedin_company: { 'mass-media': 150 },
  care_replies: { 'hard-sell': 40, 'mass-media': 60, 'personal-grievance': 80 },
};

export const neverFitted: readonly string[] = ['sms_spam', 'youtube_spam', 'airline', 'complaints'];

/** Corpora whose grades count in full. */
export const isGraded = (draft: LabelledDraft): boolean => draft.corpus === 'gold';

/**
 * Weight of each draft in the fit of one category; 0 leaves it out. A corpus's total is shared by those of its drafts
 * that are labelled for the category.
 */
export function importanceOf(drafts: readonly LabelledDraft[], category: Category): Float64Array {
  const counts = new Map<string, number>();
  for (const draft of drafts)
    if (draft.grades[category] !== undefined) counts.set(draft.corpus, (counts.get(draft.corpus) ?? 0) + 1);
  return Float64Array.from(drafts, (draft) => {
    const grade = draft.grades[category];
    if (grade === undefined) return 0;
    // Half a grade is one reader's 1 against the other's 0: such a draft teaches half as much.
    if (isGraded(draft)) return grade === 0.5 ? 0.5 : 1;
    const total = totals[draft.corpus]?.[category] ?? 0;
    return Math.min(1, total / (counts.get(draft.corpus) as number));
  });
}
