import type { Reading } from '../reading/reading.ts';
import { features } from './all-features.ts';

/** The values of all features of a reading, in the order of `features`. */
export function valuesOf(reading: Reading): Float64Array {
  const values = new Float64Array(features.length);
  for (const [i, feature] of features.entries()) values[i] = feature.value(reading);
  return values;
}
