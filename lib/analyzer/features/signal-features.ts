import { signals } from '../signals/all-signals.ts';
import { damped, type Feature } from './feature.ts';

/** Every signal that has signs, by how often it occurs. */
export const signalFeatures: readonly Feature[] = signals.flatMap((signal) =>
  signal.signs
    ? [
        {
          id: signal.id,
          value: (reading) => damped(reading.count(signal.id)),
          counted: true,
          signs: signal.signs,
        } satisfies Feature,
      ]
    : [],
);
