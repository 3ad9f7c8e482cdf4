import type { Category } from '../types.ts';

/** Which way a sign points: towards a category, away from it, or as the fit finds. */
export type Sign = '+' | '-' | '±';

/**
 * Something that a reading notes without remarking on it: a speech act, who is addressed, who speaks. Signals feed the
 * scores, the stance and the strengths.
 */
export interface Signal {
  /** Stable id, `family.name`. */
  id: string;
  match: readonly string[];
  unless?: readonly string[];
  /**
   * Which scores it may raise (`+`) or lower (`-`), fixed by hand so that a score can be explained; how much, the fit
   * decides. A signal without signs is no feature.
   */
  signs?: Partial<Record<Category, Sign>>;
  /**
   * Counted only as one of the different signs of a category (`features/breadth-features.ts`), with no weight of its own:
   * which single sign occurs is chance, how many different ones do is not.
   */
  breadth?: Category;
}
