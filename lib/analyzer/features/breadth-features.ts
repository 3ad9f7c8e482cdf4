import { signals } from '../signals/all-signals.ts';
import type { Category } from '../types.ts';
import type { Feature } from './feature.ts';

/**
 * How many different signs of one kind a draft shows. One sign of trouble may be anything; six different ones are a
 * complaint, whichever they are: this carries over to rooms and trades that no corpus covers.
 */
function breadth(family: string, category: Category): Feature {
  const ids = signals
    .filter(({ id, signs }) => id.startsWith(`${family}.`) && signs?.[category] === '+')
    .map(({ id }) => id);
  return {
    id: `breadth.${family}`,
    value: (reading) => Math.min(2, ids.filter((id) => reading.has(id)).length / 3),
    signs: { [category]: '+' },
  };
}

export const breadthFeatures: readonly Feature[] = [
  breadth('grievance', 'personal-grievance'),
  breadth('house-prose', 'brand-voice'),
];
