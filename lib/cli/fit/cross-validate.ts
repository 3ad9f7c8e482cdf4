import { type Category, categories, type Scores, type Stance } from '../../analyzer/types.ts';
import type { Example } from './example.ts';
import { fitCategory, oddsOf } from './fit-category.ts';
import { fitStances, stanceBy } from './fit-stances.ts';
import { dealFolds } from './folds.ts';
import { isGraded } from './importance.ts';
import { scaleOdds } from './scale-odds.ts';

/** What models that never saw a draft say of it. */
export interface HeldOut {
  example: Example;
  /** Log-odds before scaling, mean over the repeats. */
  odds: Scores;
  /** Probabilities, scaled on the other drafts. */
  scores: Scores;
  stance: Stance;
}

/** Mean log-odds of each graded draft by models fitted without its fold. */
function heldOutOdds(
  graded: readonly Example[],
  others: readonly Example[],
  category: Category,
  folds: number,
  repeats: number,
): number[] {
  const odds = new Array<number>(graded.length).fill(0);
  for (let repeat = 0; repeat < repeats; repeat++) {
    const fold = dealFolds(
      graded,
      folds,
      ({ draft }) => String((draft.grades[category] ?? 0) >= 1),
      repeat + 1,
    );
    for (let k = 0; k < folds; k++) {
      const model = fitCategory([...graded.filter((_, i) => fold[i] !== k), ...others], category);
      graded.forEach((example, i) => {
        if (fold[i] === k) odds[i] = (odds[i] as number) + oddsOf(model, example.values) / repeats;
      });
    }
  }
  return odds;
}

/** Probabilities of drafts, each scaled by what the drafts of the other folds show. */
function heldOutScores(
  graded: readonly Example[],
  odds: readonly number[],
  category: Category,
  folds: number,
): number[] {
  const present = graded.map(({ draft }) => (draft.grades[category] ?? 0) >= 1);
  const fold = dealFolds(present, folds, String, 99);
  const scores = new Array<number>(graded.length);
  for (let k = 0; k < folds; k++) {
    const rest = odds.flatMap((score, i) =>
      fold[i] === k ? [] : [{ score, present: present[i] as boolean }],
    );
    const { slope, shift } = scaleOdds(rest);
    odds.forEach((score, i) => {
      if (fold[i] === k) scores[i] = 1 / (1 + Math.exp(-(slope * score + shift)));
    });
  }
  return scores;
}

/**
 * The stance of each graded draft by models fitted without its fold: the one they name most often over the repeats.
 * @param hardSell the held-out score of each graded draft
 */
function heldOutStances(
  graded: readonly Example[],
  others: readonly Example[],
  hardSell: readonly number[],
  folds: number,
  repeats: number,
): Stance[] {
  const votes = graded.map(() => new Map<Stance, number>());
  for (let repeat = 0; repeat < repeats; repeat++) {
    const fold = dealFolds(graded, folds, ({ draft }) => draft.stance ?? '', repeat + 7);
    for (let k = 0; k < folds; k++) {
      const models = fitStances([...graded.filter((_, i) => fold[i] !== k), ...others]);
      graded.forEach((example, i) => {
        if (fold[i] !== k) return;
        const stance = stanceBy(models, example, hardSell[i] as number);
        votes[i]?.set(stance, (votes[i]?.get(stance) ?? 0) + 1);
      });
    }
  }
  return votes.map((vote) => [...vote].reduce((best, next) => (next[1] > best[1] ? next : best))[0]);
}

/** Repeated, stratified cross-validation over the graded drafts; the other corpora help in every fit. */
export function crossValidate(examples: readonly Example[], folds = 5, repeats = 5): HeldOut[] {
  const graded = examples.filter(({ draft }) => isGraded(draft));
  const others = examples.filter(({ draft }) => !isGraded(draft));
  const result = graded.map(
    (example): HeldOut => ({ example, odds: {} as Scores, scores: {} as Scores, stance: 'self' }),
  );
  for (const category of categories) {
    const odds = heldOutOdds(graded, others, category, folds, repeats);
    const scores = heldOutScores(graded, odds, category, folds);
    result.forEach((held, i) => {
      held.odds[category] = odds[i] as number;
      held.scores[category] = scores[i] as number;
    });
  }
  const stances = heldOutStances(
    graded,
    others,
    result.map(({ scores }) => scores['hard-sell']),
    folds,
    repeats,
  );
  result.forEach((held, i) => {
    held.stance = stances[i] as Stance;
  });
  return result;
}
