import { breadthFeatures } from './breadth-features.ts';
import type { Feature } from './feature.ts';
import { formFeatures } from './form-features.ts';
import { ruleFeatures } from './rule-features.ts';
import { signalFeatures } from './signal-features.ts';

/** Everything that may move a score. `assets/calibration.json` holds the weights by id. */
export const features: readonly Feature[] = [
  ...ruleFeatures,
  ...formFeatures,
  ...signalFeatures,
  ...breadthFeatures,
];
