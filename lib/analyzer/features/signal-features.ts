import { numberOf } from '../reading/names.ts';
import { signals } from '../signals/all-signals.ts';
import { damped, type Feature } from './feature.ts';

/** Every signal that has signs, by how often it occurs. */
export const signalFeatures: readonly Feature[] = signals.flatMap((signal) => {
  const name = numberOf(signal.id);
  return signal.signs
    ? [
        {
          id: signal.id,
          value: (reading) => damped(reading.totals.at(name)),
          counted: true,
          signs: signal.signs,
        } satisfies Feature,
      ]
    : [];
});
