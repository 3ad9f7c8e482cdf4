import { calibration } from './calibration.ts';
import { features } from './features/all-features.ts';
import { type Category, categories, type Scores, type Voice } from './types.ts';

/**
 * The same announcement is a person's own news and an organisation's broadcast. Fixed by hand, in log-odds, because no
 * corpus names the writer's voice: it may tip a draft that stands near a threshold, no more.
 */
const voiceShift: Record<Voice, Partial<Scores>> = {
  person: { 'mass-media': -0.4 },
  organisation: { 'mass-media': 0.2, 'brand-voice': 0.2 },
};

/** Weights of one category in the order of `features`; a feature without a weight counts nothing. */
const models = categories.map((category) => {
  const { bias, weights } = calibration.scores[category];
  return { category, bias, weights: features.map((feature) => weights[feature.id] ?? 0) };
});

/** Log-odds to probability. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Log-odds by category, from the values of `features` in their order. */
export function logOddsOf(values: ArrayLike<number>): Scores {
  const odds = {} as Record<Category, number>;
  for (const { category, bias, weights } of models) {
    let sum = bias;
    for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] as number);
    odds[category] = sum;
  }
  return odds;
}

/**
 * Calibrated probabilities by category, from the values of `features` in their order.
 * @param voice who speaks, where the writer has said so
 */
export function scoresOf(values: ArrayLike<number>, voice?: Voice): Scores {
  const scores = logOddsOf(values);
  for (const category of categories)
    scores[category] = probability(scores[category] + ((voice && voiceShift[voice][category]) ?? 0));
  return scores;
}
