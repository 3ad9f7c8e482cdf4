import type { FormName } from '../reading/sentence-form.ts';
import { signals } from '../signals/all-signals.ts';
import { type Category, categories } from '../types.ts';
import type { Feature } from './feature.ts';

/** Up to this many words a draft shows signs one by one; a longer one collects them by chance. */
const shortest = 20;

/** Forms that are signs too: what pattern matching cannot see. */
const forms: Partial<Record<Category, readonly FormName[]>> = {
  'personal-grievance': ['form.help-desk', 'form.grim-tag'],
};

/**
 * How many different signs of a category a draft shows for its length. One sign of trouble may be anything; six
 * different ones in a short text are a complaint, whichever they are: this carries over to rooms and trades that no
 * corpus covers.
 */
function breadth(category: Category): Feature[] {
  const ids = [
    ...signals.flatMap((signal) => (signal.breadth === category ? [signal.id] : [])),
    ...(forms[category] ?? []),
  ];
  if (ids.length === 0) return [];
  return [
    {
      id: `breadth.${category}`,
      value: (reading) => {
        const different = ids.filter((id) => reading.has(id)).length;
        return Math.min(2, different / (3 * Math.max(1, reading.count('form.word') / shortest)));
      },
      signs: { [category]: '+' },
    },
  ];
}

export const breadthFeatures: readonly Feature[] = categories.flatMap(breadth);
