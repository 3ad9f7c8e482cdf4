import { type Category, categories } from '../../analyzer/types.ts';
import { auc } from '../figures/auc.ts';
import { calibrationError } from '../figures/calibration-error.ts';
import { detection, macroF1 } from '../figures/detection.ts';
import { isClean, reaches, type Thresholds } from './choose-thresholds.ts';
import type { HeldOut } from './cross-validate.ts';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The figures that models reach on graded drafts they were not fitted on, at thresholds that were chosen without them.
 * @param thresholds one set a draft, in the order of `held`
 */
export function heldOutFigures(held: readonly HeldOut[], thresholds: readonly Thresholds[]) {
  const reached = (level: 'remark' | 'warning', category: Category) =>
    held.map((one, i) => reaches(one, category, thresholds[i]?.[category][level] as number, level));
  const said = (level: 'remark' | 'warning') =>
    categories
      .map((category) => reached(level, category))
      .reduce((a, b) => a.map((yes, i) => yes || b[i] === true));
  const byCategory = {} as Record<Category, { auc: number; f1: number; calibrationError: number }>;
  for (const category of categories) {
    const scored = held.map(({ example, scores }) => ({
      score: scores[category],
      present: (example.draft.grades[category] ?? 0) >= 1,
    }));
    byCategory[category] = {
      auc: round(auc(scored)),
      f1: round(
        detection(
          reached('remark', category).map((yes, i) => ({ said: yes, present: scored[i]?.present === true })),
        ).f1,
      ),
      calibrationError: round(calibrationError(scored)),
    };
  }
  const clean = held.filter(isClean).length;
  const shown = (level: 'remark' | 'warning') =>
    said(level).filter((yes, i) => yes && isClean(held[i] as HeldOut)).length / clean;
  return {
    crossValidated: byCategory,
    cleanDrafts: { n: clean, marked: round(shown('remark')), warned: round(shown('warning')) },
    stanceMacroF1: round(
      macroF1(
        held.flatMap(({ example: { draft }, stance }) =>
          draft.stance ? [{ said: stance, truth: draft.stance }] : [],
        ),
      ),
    ),
  };
}
