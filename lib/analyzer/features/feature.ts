import type { Reading } from '../reading/reading.ts';
import type { Sign } from '../signals/signal.ts';
import type { Category } from '../types.ts';

/** One number read off a draft, between 0 and about 2, that may move a score the way its signs say. */
export interface Feature {
  id: string;
  value: (reading: Reading) => number;
  /** The value follows from how often names occur, whatever else the reading holds. */
  counted?: true;
  /** As in `Signal.signs`; a category that is not named is not moved. */
  signs: Partial<Record<Category, Sign>>;
}

/** From this count on `damped` says no more. */
export const saturated = 3;

/** Counts with less and less weight: 1 counts 1, 3 count 2, and nothing counts more than 2. */
export function damped(count: number): number {
  return Math.min(2, Math.log2(1 + count));
}
