import fitted from '../../assets/calibration.json';
import type { Category, Stance } from './types.ts';

/** A linear model on the log-odds: what is added for each feature that is present. */
export interface Model {
  bias: number;
  weights: Record<string, number>;
}

/** What `npm run calibrate` wrote: how much each feature weighs, and from which score on the coach speaks. */
export interface Calibration {
  scores: Record<Category, Model>;
  thresholds: Record<Category, { remark: number; warning: number }>;
  stances: Record<Stance, Model>;
}

export const calibration: Calibration = fitted;
