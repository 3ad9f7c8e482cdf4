import type { Reading } from '../reading/reading.ts';
import { features } from './all-features.ts';

/** The values of all features of a reading, in the order of `features`. */
export function valuesOf(reading: Reading): Float64Array {
  return Float64Array.from(features, (feature) => feature.value(reading));
}
