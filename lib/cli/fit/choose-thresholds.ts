import { type Category, categories } from '../../analyzer/types.ts';
import { detection } from '../figures/detection.ts';
import type { HeldOut } from './cross-validate.ts';

export type Thresholds = Record<Category, { remark: number; warning: number }>;

const grid = Array.from({ length: 51 }, (_, i) => 0.35 + i * 0.01);

/** Share of clean drafts that a category may mark, and what F1 it may give up for it. */
const fewest = 0.02;
const dearest = 0.012;

/** A draft that both readers graded 0 throughout: the coach has nothing to say. */
export const isClean = ({ example: { draft } }: HeldOut): boolean =>
  categories.every((category) => draft.grades[category] === 0);

/**
 * Thresholds on held-out scores. A remark: the score at which F1 is best, read off a smoothed curve so that one draft
 * does not move it. A warning: three in four are deserved, and at most one clean draft in a hundred gets one.
 */
export function chooseThresholds(held: readonly HeldOut[]): Thresholds {
  const clean = held.filter(isClean);
  const thresholds = {} as Thresholds;
  for (const category of categories) {
    const f1At = grid.map(
      (from) =>
        detection(
          held.map(({ example, scores }) => ({
            said: scores[category] >= from,
            present: (example.draft.grades[category] ?? 0) >= 1,
          })),
        ).f1,
    );
    const smooth = f1At.map((_, i) => {
      const near = f1At.slice(Math.max(0, i - 4), i + 5);
      return near.reduce((sum, f1) => sum + f1, 0) / near.length;
    });
    const best = smooth.indexOf(Math.max(...smooth));
    // Silence is a feature: from the best F1 on upwards until few clean drafts are marked, at a small price in F1.
    let at = best;
    while (
      at + 1 < grid.length &&
      (smooth[at + 1] as number) > (smooth[best] as number) - dearest &&
      clean.filter(({ scores }) => scores[category] >= (grid[at] as number)).length > clean.length * fewest
    )
      at++;
    const remark = grid[at] as number;
    let warning = Math.max(0.7, remark + 0.1);
    while (
      warning < 0.98 &&
      clean.filter(({ scores }) => scores[category] >= warning).length > clean.length / 100
    )
      warning += 0.01;
    thresholds[category] = { remark: round(remark), warning: round(warning) };
  }
  return thresholds;
}

const round = (value: number): number => Math.round(value * 100) / 100;
