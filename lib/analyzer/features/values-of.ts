import type { Reading } from '../reading/reading.ts';
import { Totals } from '../reading/totals.ts';
import { features } from './all-features.ts';

/** What was worked out last: it holds for as long as no sum changes, where a feature is counted. */
let last = { totals: Totals.none, values: new Float64Array(features.length) };

/** The values of all features of a reading, in the order of `features`. */
export function valuesOf(reading: Reading): Float64Array {
  const values = new Float64Array(features.length);
  const { totals } = reading;
  const known = totals === last.totals ? last.values : undefined;
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] as (typeof features)[number];
    values[i] = known && feature.counted ? (known[i] as number) : feature.value(reading);
  }
  last = { totals, values };
  return values;
}
