import type { Scored } from '../figures/auc.ts';
import { columnsOf, fitLogistic } from './fit-logistic.ts';

/** Turns a model's log-odds into log-odds that hold on other drafts: `slope · odds + shift`. */
export interface Scale {
  slope: number;
  shift: number;
}

/** Fits the scale on drafts that the model has not seen (Platt 1999); targets are pulled in by one draft a side. */
export function scaleOdds(items: readonly Scored[]): Scale {
  const present = items.filter((item) => item.present).length;
  const high = (present + 1) / (present + 2);
  const low = 1 / (items.length - present + 2);
  const model = fitLogistic(
    columnsOf(
      items.map((item) => [item.score]),
      1,
    ),
    items.map((item) => (item.present ? high : low)),
    items.map(() => 1),
    ['+'],
    1e-6,
    2000,
  );
  return { slope: model.weights[0] as number, shift: model.bias };
}
