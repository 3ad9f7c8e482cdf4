import { type Category, categories } from '../../analyzer/types.ts';
import { auc } from '../figures/auc.ts';
import { calibrationError } from '../figures/calibration-error.ts';
import { detection, macroF1 } from '../figures/detection.ts';
import { isClean, reaches, type Thresholds } from './choose-thresholds.ts';
import type { HeldOut } from './cross-validate.ts';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The figures that models reach on graded drafts they were not fitted on. */
export function heldOutFigures(held: readonly HeldOut[], thresholds: Thresholds) {
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
          held.map((one) => ({
            said: reaches(one, category, thresholds[category].remark),
            present: (one.example.draft.grades[category] ?? 0) >= 1,
          })),
        ).f1,
      ),
      calibrationError: round(calibrationError(scored)),
    };
  }
  const clean = held.filter(isClean);
  const shown = (level: 'remark' | 'warning') =>
    clean.filter((one) => categories.some((category) => reaches(one, category, thresholds[category][level])))
      .length / clean.length;
  return {
    crossValidated: byCategory,
    cleanDrafts: { n: clean.length, marked: round(shown('remark')), warned: round(shown('warning')) },
    stanceMacroF1: round(
      macroF1(
        held.flatMap(({ example: { draft }, stance }) =>
          draft.stance ? [{ said: stance, truth: draft.stance }] : [],
        ),
      ),
    ),
  };
}
