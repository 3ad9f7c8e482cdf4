import { type Category, categories } from '../../analyzer/types.ts';
import { detection } from '../figures/detection.ts';
import type { HeldOut } from './cross-validate.ts';
import { speaksOf } from './example.ts';
import { dealFolds } from './folds.ts';

type Level = 'remark' | 'warning';

export type Thresholds = Record<Category, { remark: number; warning: number }>;

/** A draft that both readers graded 0 throughout: the coach has nothing to say. */
export const isClean = ({ example: { draft } }: HeldOut): boolean =>
  categories.every((category) => draft.grades[category] === 0);

/** A held-out draft is remarked on, or warned about, at a threshold. */
export const reaches = (
  { example, scores }: HeldOut,
  category: Category,
  threshold: number,
  level: Level,
): boolean => speaksOf(example, category, scores[category], threshold, level);

/** A warning is never given on less. */
const least = 0.85;

/** Scores at which a threshold may stand. */
const grid = Array.from({ length: 79 }, (_, i) => Math.round(15 + i) / 100);

/** Thresholds between which F1 tells hardly anything apart: no more below its best than this. */
const plateau = 0.02;

/** Silence is a feature: how many clean drafts may be remarked on, and warned about, by all categories together. */
const mostMarked = 0.08;
const mostWarned = 0.015;

/** Mean grade of two readers from which a remark is fair, and a clear warning deserved. */
const fair = 1;
const deserved = 1.5;

/**
 * F1 of a category by grid step against the drafts on which a level is fair or deserved, each the mean of its neighbours, so
 * that one draft does not move a threshold.
 */
function smoothedF1(held: readonly HeldOut[], category: Category, level: Level): number[] {
  const grade = level === 'remark' ? fair : deserved;
  const f1 = grid.map(
    (from) =>
      detection(
        held.map((one) => ({
          said: reaches(one, category, from, level),
          present: (one.example.draft.grades[category] ?? 0) >= grade,
        })),
      ).f1,
  );
  return f1.map((_, i) => {
    const near = f1.slice(Math.max(0, i - 5), i + 6);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
}

/**
 * The middle of the steps where F1 is about best. Its very best step is chance where the curve is flat, and most often one
 * of the highest: whoever wrote the rules had the graded drafts in view, so these score higher than new ones do.
 */
function middleOfBest(f1: readonly number[]): number {
  const best = Math.max(...f1);
  const good = f1.flatMap((value, step) => (value >= best - plateau ? [step] : []));
  return good[Math.floor(good.length / 2)] as number;
}

/**
 * Raises thresholds until few enough clean drafts reach any of them; each time the one that pays least F1 for a clean
 * draft less.
 */
function raise(
  steps: Record<Category, number>,
  clean: readonly HeldOut[],
  f1: Record<Category, readonly number[]>,
  level: Level,
): void {
  const most = level === 'remark' ? mostMarked : mostWarned;
  const reached = (at: Record<Category, number>) =>
    clean.filter((one) => categories.some((c) => reaches(one, c, grid[at[c]] as number, level))).length;
  while (reached(steps) > most * clean.length) {
    const now = reached(steps);
    let best: { category: Category; step: number; price: number } | undefined;
    for (const category of categories) {
      for (let step = steps[category] + 1; step < grid.length; step++) {
        const fewer = now - reached({ ...steps, [category]: step });
        if (fewer === 0) continue;
        const price = ((f1[category][steps[category]] as number) - (f1[category][step] as number)) / fewer;
        if (!best || price < best.price) best = { category, step, price };
        break;
      }
    }
    if (!best) return;
    steps[best.category] = best.step;
  }
}

/**
 * Thresholds on held-out scores. A remark stands in the middle of where F1 is about best for drafts that one is fair on, a
 * warning where it is best for drafts that deserve one; both are raised until clean drafts are left in peace.
 */
export function chooseThresholds(held: readonly HeldOut[]): Thresholds {
  const clean = held.filter(isClean);
  const f1 = {} as Record<Category, number[]>;
  const remarks = {} as Record<Category, number>;
  for (const category of categories) {
    f1[category] = smoothedF1(held, category, 'remark');
    remarks[category] = middleOfBest(f1[category]);
  }
  raise(remarks, clean, f1, 'remark');
  const warnings = {} as Record<Category, number>;
  for (const category of categories) {
    const clear = smoothedF1(held, category, 'warning');
    warnings[category] = Math.max(
      remarks[category] + 10,
      grid.indexOf(least),
      clear.lastIndexOf(Math.max(...clear)),
    );
  }
  raise(warnings, clean, f1, 'warning');
  const thresholds = {} as Thresholds;
  for (const category of categories)
    thresholds[category] = {
      remark: grid[remarks[category]] as number,
      warning: grid[Math.min(grid.length - 1, warnings[category])] as number,
    };
  return thresholds;
}

/**
 * Thresholds for each held-out draft, chosen on the drafts of the other folds, so that what is said of a draft owes nothing
 * to its own label.
 */
export function heldOutThresholds(held: readonly HeldOut[], folds = 10): Thresholds[] {
  const fold = dealFolds(
    held,
    folds,
    (one) => categories.map((category) => Number((one.example.draft.grades[category] ?? 0) >= fair)).join(''),
    5,
  );
  const chosen = Array.from({ length: folds }, (_, k) =>
    chooseThresholds(held.filter((_draft, i) => fold[i] !== k)),
  );
  return fold.map((k) => chosen[k] as Thresholds);
}
