import { features } from '../../analyzer/features/all-features.ts';
import { chooseStance } from '../../analyzer/stance.ts';
import { type Stance, stances } from '../../analyzer/types.ts';
import type { Example } from './example.ts';
import { oddsOf } from './fit-category.ts';
import { columnsOf, type Logistic } from './fit-logistic.ts';
import { fitSoftmax } from './fit-softmax.ts';
import { isGraded } from './importance.ts';
import { stanceSigns } from './stance-signs.ts';

const penalty = 2;

/** How far rare stances are evened out with frequent ones: 0 not at all, 1 all weigh the same. */
const evened = 0.4;

/**
 * Labels of other corpora that name a stance, and how much all drafts of that label weigh together. Little: they name
 * a genre, and outvote the readers of gold where the two differ.
 */
const borrowed: Record<string, { stance: Stance; total: number }> = {
  'corporate_messaging/Dialogue': { stance: 'dialogue', total: 15 },
  'corporate_messaging/Information': { stance: 'broadcast', total: 2 },
  'fb_ads/commercial': { stance: 'sell', total: 10 },
  'clickbait/clickbait': { stance: 'share', total: 2.5 },
  'clickbait/news-headline': { stance: 'share', total: 2.5 },
  'linkedin_company/company-post': { stance: 'broadcast', total: 5 },
};

const labelOf = ({ draft }: Example): string => `${draft.corpus}/${draft.label}`;

/** One model a stance, fitted together, weights in the order of `features`; rare stances weigh more than their share. */
export function fitStances(examples: readonly Example[]): Record<Stance, Logistic> {
  const open = examples.filter((example) => !example.stanceForm.given);
  const counts = new Map<string, number>();
  for (const example of open) counts.set(labelOf(example), (counts.get(labelOf(example)) ?? 0) + 1);
  const used = open.flatMap((example) => {
    const loan = borrowed[labelOf(example)];
    if (loan)
      return [
        { example, stance: loan.stance, weight: loan.total / (counts.get(labelOf(example)) as number) },
      ];
    return isGraded(example.draft) && example.draft.stance
      ? [{ example, stance: example.draft.stance, weight: 1 }]
      : [];
  });
  const shares = new Map<Stance, number>();
  for (const { stance, weight } of used) shares.set(stance, (shares.get(stance) ?? 0) + weight);
  const most = Math.max(...shares.values());
  const models = fitSoftmax(
    columnsOf(
      used.map(({ example }) => example.values),
      features.length,
    ),
    stances.length,
    used.map(({ stance }) => stances.indexOf(stance)),
    used.map(({ stance, weight }) => weight * (most / (shares.get(stance) as number)) ** evened),
    features.map(({ id }) => stanceSigns(id)),
    penalty,
  );
  return Object.fromEntries(stances.map((stance, k) => [stance, models[k]])) as Record<Stance, Logistic>;
}

/** The stance of an example whose hard-sell score is given, by models that did not see it. */
export const stanceBy = (
  models: Record<Stance, Logistic>,
  { stanceForm, values }: Pick<Example, 'values' | 'stanceForm'>,
  hardSell: number,
): Stance => chooseStance(stanceForm, hardSell, (stance) => oddsOf(models[stance], values));
