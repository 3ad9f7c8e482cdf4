import { calibration } from './calibration.ts';
import { probability } from './score.ts';
import type { Category, Sensitivity } from './types.ts';

/** About twice as sure, in log-odds. */
const twice = 0.8;

/** How far a sensitivity moves the thresholds: `calm` speaks when about twice as sure, `keen` half. */
const moves: Record<Sensitivity, number> = { calm: twice, balanced: 0, keen: -twice };

const moved = (threshold: number, by: number): number =>
  probability(Math.log(threshold / (1 - threshold)) + by);

/**
 * How much surer, in log-odds, the coach is before it speaks of a whole draft: the writer has nothing to hold the remark
 * against. A tone lies over the whole; an accusation without words to point at is one itself.
 */
const surer: Record<Exclude<Category, 'mass-media'>, number> = {
  'hard-sell': twice,
  'brand-voice': twice / 2,
  'personal-grievance': 2 * twice,
};

/**
 * The threshold where no rule has words to point at. Mass media is a form, not a wording: there the whole is what is
 * spoken of, and what somebody can answer never has that form.
 * @param answerable as `canBeAnswered` says
 */
export function withoutWords(category: Category, threshold: number, answerable: boolean): number {
  if (category !== 'mass-media') return moved(threshold, surer[category]);
  return answerable ? Number.POSITIVE_INFINITY : threshold;
}

/** From which score on the coach remarks and warns. */
export function thresholdsOf(category: Category, sensitivity: Sensitivity = 'balanced') {
  const { remark, warning } = calibration.thresholds[category];
  return { remark: moved(remark, moves[sensitivity]), warning: moved(warning, moves[sensitivity]) };
}
