import { features } from '../../analyzer/features/all-features.ts';
import { type Stance, stances } from '../../analyzer/types.ts';
import type { Example } from './example.ts';
import { oddsOf } from './fit-category.ts';
import { columnsOf, fitLogistic, type Logistic } from './fit-logistic.ts';
import { isGraded } from './importance.ts';

const penalty = 5;

/** Labels of other corpora that name a stance, and how much all drafts of that label weigh together. */
const borrowed: Record<string, { stance: Stance; total: number }> = {
  'corporate_messaging/Dialogue': { stance: 'dialogue', total: 20 },
  'corporate_messaging/Information': { stance: 'broadcast', total: 12 },
  'fb_ads/commercial': { stance: 'sell', total: 15 },
  'clickbait/clickbait': { stance: 'share', total: 8 },
  'clickbait/news-headline': { stance: 'share', total: 8 },
  'linkedin_company/company-post': { stance: 'broadcast', total: 8 },
};

const labelOf = ({ draft }: Example): string => `${draft.corpus}/${draft.label}`;

/** One model a stance, each against the rest, weights in the order of `features`; rare stances count as much as common ones. */
export function fitStances(examples: readonly Example[]): Record<Stance, Logistic> {
  const counts = new Map<string, number>();
  for (const example of examples) counts.set(labelOf(example), (counts.get(labelOf(example)) ?? 0) + 1);
  const used = examples.flatMap((example) => {
    const loan = borrowed[labelOf(example)];
    if (loan)
      return [
        { example, stance: loan.stance, weight: loan.total / (counts.get(labelOf(example)) as number) },
      ];
    return isGraded(example.draft) && example.draft.stance
      ? [{ example, stance: example.draft.stance, weight: 1 }]
      : [];
  });
  const columns = columnsOf(
    used.map(({ example }) => example.values),
    features.length,
  );
  const share = (stance: Stance) =>
    used.reduce((sum, item) => sum + (item.stance === stance ? item.weight : 0), 0);
  const shares = Object.fromEntries(stances.map((stance) => [stance, share(stance)])) as Record<
    Stance,
    number
  >;
  const most = Math.max(...Object.values(shares));
  const models = {} as Record<Stance, Logistic>;
  for (const stance of stances) {
    models[stance] = fitLogistic(
      columns,
      used.map((item) => Number(item.stance === stance)),
      used.map((item) => item.weight * Math.sqrt(most / Math.max(1, shares[item.stance]))),
      features.map(() => '±'),
      penalty,
    );
  }
  return models;
}

/** The stance whose model is surest. */
export function stanceBy(models: Record<Stance, Logistic>, values: ArrayLike<number>): Stance {
  let best: Stance = 'self';
  let most = Number.NEGATIVE_INFINITY;
  for (const stance of stances) {
    const odds = oddsOf(models[stance], values);
    if (odds > most) [best, most] = [stance, odds];
  }
  return best;
}
