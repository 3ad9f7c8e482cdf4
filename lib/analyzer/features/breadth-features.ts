import { numberOf } from '../reading/names.ts';
import type { Reading } from '../reading/reading.ts';
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

/** Different signs for the length of a draft: short drafts count in full. */
function broad({ totals }: Reading, names: readonly number[]): number {
  let different = 0;
  for (const name of names) if (totals.at(name) > 0) different++;
  return Math.min(2, different / (3 * Math.max(1, totals.of('form.word') / shortest)));
}

/** Families of signals: talk with somebody, promotion, news. How many different ones carries over where single ones are rare. */
const families: readonly { name: string; prefix: string; signs: Feature['signs'] }[] = [
  { name: 'talk', prefix: 'act.', signs: { 'hard-sell': '-', 'mass-media': '-' } },
  { name: 'promotion', prefix: 'promotion.', signs: { 'hard-sell': '+', 'mass-media': '+' } },
  { name: 'news', prefix: 'broadcast.', signs: { 'hard-sell': '-', 'mass-media': '+' } },
];

const familyFeatures: readonly Feature[] = families.map(({ name, prefix, signs }) => {
  const names = signals.flatMap(({ id }) => (id.startsWith(prefix) ? [numberOf(id)] : []));
  return { id: `breadth.${name}`, value: (reading) => broad(reading, names), counted: true, signs };
});

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
  const names = ids.map(numberOf);
  return [
    {
      id: `breadth.${category}`,
      value: (reading) => broad(reading, names),
      counted: true,
      signs: { [category]: '+' },
    },
  ];
}

export const breadthFeatures: readonly Feature[] = [...categories.flatMap(breadth), ...familyFeatures];
