import { calibration } from './calibration.ts';
import { probability } from './score.ts';
import type { Category, Sensitivity } from './types.ts';

/** How far a sensitivity moves the thresholds, in log-odds: `calm` speaks when about twice as sure, `keen` half. */
const moves: Record<Sensitivity, number> = { calm: 0.8, balanced: 0, keen: -0.8 };

/** From which score on the coach remarks and warns. */
export function thresholdsOf(category: Category, sensitivity: Sensitivity = 'balanced') {
  const { remark, warning } = calibration.thresholds[category];
  const move = (at: number) => probability(Math.log(at / (1 - at)) + moves[sensitivity]);
  return { remark: move(remark), warning: move(warning) };
}
