import { features } from '../../analyzer/features/all-features.ts';
import type { Category } from '../../analyzer/types.ts';
import type { Example } from './example.ts';
import { columnsOf, fitLogistic, type Logistic } from './fit-logistic.ts';
import { importanceOf } from './importance.ts';

/** Pull to zero: a feature that one draft shows cannot weigh much. */
const penalty = 1.5;

/** Fits one category's model on the examples that are labelled for it. Weights stand in the order of `features`. */
export function fitCategory(examples: readonly Example[], category: Category): Logistic {
  const importance = importanceOf(
    examples.map((example) => example.draft),
    category,
  );
  const used = examples.flatMap((_, index) => ((importance[index] as number) > 0 ? [index] : []));
  const active = features.flatMap((feature, index) => (feature.signs[category] ? [index] : []));
  const rows = used.map((index) => {
    const { values } = examples[index] as Example;
    return Float64Array.from(active, (feature) => values[feature] as number);
  });
  const model = fitLogistic(
    columnsOf(rows, active.length),
    used.map((index) => (((examples[index] as Example).draft.grades[category] as number) >= 1 ? 1 : 0)),
    used.map((index) => importance[index] as number),
    active.map(
      (feature) => (features[feature] as (typeof features)[number]).signs[category] as '+' | '-' | '±',
    ),
    penalty,
  );
  const weights = new Array<number>(features.length).fill(0);
  active.forEach((feature, i) => {
    weights[feature] = model.weights[i] as number;
  });
  return { bias: model.bias, weights };
}

/** Log-odds of an example under a model. */
export function oddsOf(model: Logistic, values: ArrayLike<number>): number {
  let sum = model.bias;
  for (let i = 0; i < model.weights.length; i++) sum += (model.weights[i] as number) * (values[i] as number);
  return sum;
}
