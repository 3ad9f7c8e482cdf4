import { calibration } from '../../analyzer/calibration.ts';
import { categories, type Scores, type Verdict } from '../../analyzer/types.ts';
import type { LabelledDraft } from '../corpus/labelled-draft.ts';
import type { Judged } from '../figures/judged.ts';
import { heldOutThresholds, type Thresholds } from './choose-thresholds.ts';
import { crossValidate } from './cross-validate.ts';
import { type Example, examplesOf, speaksOf } from './example.ts';
import { fitCategory, oddsOf } from './fit-category.ts';
import { fitStances, stanceBy } from './fit-stances.ts';
import { isGraded, neverFitted } from './importance.ts';
import { scaleOdds } from './scale-odds.ts';

/** What a model has not seen when it judges: a fold of the graded drafts, a whole corpus, or all posts of a brand. */
export const leaveOuts = ['fold', 'corpus', 'brand'] as const;
export type LeaveOut = (typeof leaveOuts)[number];

/** Applies thresholds, the shipped ones where none are given, to scores of other models. */
function judged(
  example: Example,
  scores: Scores,
  stance: Judged['stance'],
  thresholds: Thresholds = calibration.thresholds,
): Judged {
  const reaches = (level: 'remark' | 'warning') =>
    categories.filter((category) =>
      speaksOf(example, category, scores[category], thresholds[category][level], level),
    );
  const remarked = new Set(reaches('remark'));
  const verdict: Verdict = reaches('warning').length > 0 ? 'warning' : remarked.size > 0 ? 'remark' : 'clear';
  return { draft: example.draft, scores, stance, remarked, verdict };
}

/** Judges examples by models fitted on others, scaled on the graded ones among these. */
function judgeBy(fitted: readonly Example[], unseen: readonly Example[]): Judged[] {
  const probabilityOf = categories.map((category) => {
    const model = fitCategory(fitted, category);
    const graded = fitted.filter(({ draft }) => isGraded(draft));
    const { slope, shift } = scaleOdds(
      (graded.length > 0 ? graded : fitted)
        .filter(({ draft }) => draft.grades[category] !== undefined)
        .map(({ draft, values }) => ({
          score: oddsOf(model, values),
          present: (draft.grades[category] as number) >= 1,
        })),
    );
    return (values: Float64Array) => 1 / (1 + Math.exp(-(slope * oddsOf(model, values) + shift)));
  });
  const stanceModels = fitStances(fitted);
  return unseen.map((example) => {
    const { values } = example;
    const scores = Object.fromEntries(
      categories.map((category, i) => [category, probabilityOf[i]?.(values) ?? 0]),
    ) as Scores;
    return judged(example, scores, stanceBy(stanceModels, example, scores['hard-sell']));
  });
}

/** The part of an example's id that names the corpus it was drawn from ("corporate_messaging:123" in gold). */
const originOf = ({ draft }: Example): string =>
  isGraded(draft) ? draft.id.slice(0, draft.id.indexOf(':')) : draft.corpus;

/** Judges drafts by models that were fitted without them; corpora that are never fitted on are judged, not learnt from. */
export function leaveOut(drafts: readonly LabelledDraft[], what: LeaveOut): Judged[] {
  const examples = examplesOf(drafts);
  const usable = examples.filter(({ draft }) => !neverFitted.includes(draft.corpus));
  if (what === 'fold') {
    const held = crossValidate(usable);
    const thresholds = heldOutThresholds(held);
    return held.map(({ example, scores, stance }, i) => judged(example, scores, stance, thresholds[i]));
  }
  if (what === 'corpus') {
    const corpora = [...new Set(examples.map(originOf))];
    return corpora.flatMap((corpus) =>
      judgeBy(
        usable.filter((example) => originOf(example) !== corpus),
        examples.filter((example) => originOf(example) === corpus),
      ),
    );
  }
  const branded = examples.filter(({ draft }) => draft.author !== undefined);
  const brands = [...new Set(branded.map(({ draft }) => `${draft.corpus}/${draft.author}`))];
  return brands.flatMap((brand) => {
    const [corpus] = brand.split('/');
    const own = branded.filter(({ draft }) => `${draft.corpus}/${draft.author}` === brand);
    // Graded drafts of the same corpus may be the brand's own: they are left out with it.
    return judgeBy(
      usable.filter(
        (example) => !own.includes(example) && !(isGraded(example.draft) && originOf(example) === corpus),
      ),
      own,
    );
  });
}
