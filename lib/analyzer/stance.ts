import { calibration } from './calibration.ts';
import { features } from './features/all-features.ts';
import type { Reading } from './reading/reading.ts';
import { commentsOnRepost, isRepost } from './shape/is-repost.ts';
import { type Stance, stances } from './types.ts';

const models = stances.map((stance) => {
  const { bias, weights } = calibration.stances[stance];
  return { stance, bias, weights: features.map((feature) => weights[feature.id] ?? 0) };
});

/** The stance that the form alone decides: who passes a post on shares, who comments on one talks with its writer. */
export function stanceByForm(reading: Reading): Stance | undefined {
  if (isRepost(reading)) return 'share';
  return commentsOnRepost(reading) ? 'dialogue' : undefined;
}

/**
 * What the draft does with its readers.
 * @param values of `features` in their order
 */
export function stanceOf(reading: Reading, values: ArrayLike<number>): Stance {
  const given = stanceByForm(reading);
  if (given) return given;
  let best: Stance = 'self';
  let most = Number.NEGATIVE_INFINITY;
  for (const { stance, bias, weights } of models) {
    let sum = bias;
    for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] as number);
    if (sum > most) [best, most] = [stance, sum];
  }
  return best;
}
