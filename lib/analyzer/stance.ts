import { calibration } from './calibration.ts';
import { features } from './features/all-features.ts';
import { type Stance, stances } from './types.ts';

const models = stances.map((stance) => {
  const { bias, weights } = calibration.stances[stance];
  return { stance, bias, weights: features.map((feature) => weights[feature.id] ?? 0) };
});

/** What the draft does with its readers, from the values of `features` in their order. */
export function stanceOf(values: ArrayLike<number>): Stance {
  let best: Stance = 'self';
  let most = Number.NEGATIVE_INFINITY;
  for (const { stance, bias, weights } of models) {
    let sum = bias;
    for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] as number);
    if (sum > most) [best, most] = [stance, sum];
  }
  return best;
}
