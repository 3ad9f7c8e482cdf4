import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Calibration, Model } from '../analyzer/calibration.ts';
import { features } from '../analyzer/features/all-features.ts';
import { categories, stances } from '../analyzer/types.ts';
import { readCorpora } from './corpus/read-corpora.ts';
import { chooseThresholds, heldOutThresholds } from './fit/choose-thresholds.ts';
import { crossValidate } from './fit/cross-validate.ts';
import { examplesOf } from './fit/example.ts';
import { fitCategory } from './fit/fit-category.ts';
import type { Logistic } from './fit/fit-logistic.ts';
import { fitStances } from './fit/fit-stances.ts';
import { heldOutFigures } from './fit/held-out-figures.ts';
import { neverFitted } from './fit/importance.ts';
import { scaleOdds } from './fit/scale-odds.ts';

// Fits the weights of the scores and stances on labelled drafts and writes assets/calibration.json. Deterministic.
// npm run calibrate -- gold.jsonl corporate_messaging.jsonl …

const target = join(import.meta.dirname, '../../assets/calibration.json');

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A model by feature id; what rounds to nothing is left out. */
function modelOf({ bias, weights }: Logistic, slope = 1, shift = 0): Model {
  const named = features.flatMap((feature, i) => {
    const weight = round((weights[i] as number) * slope);
    return weight === 0 ? [] : [[feature.id, weight] as const];
  });
  return { bias: round(bias * slope + shift), weights: Object.fromEntries(named) };
}

function calibrate(files: readonly string[]): number {
  const { items, complaints } = readCorpora(files);
  for (const complaint of complaints) console.error(complaint);
  const examples = examplesOf(items.filter(({ corpus }) => !neverFitted.includes(corpus)));
  if (!examples.some(({ draft }) => draft.corpus === 'gold')) {
    console.error('calibrate: needs gold.jsonl, the drafts graded by two readers');
    return 2;
  }
  const held = crossValidate(examples);
  const thresholds = chooseThresholds(held);
  const scores = {} as Calibration['scores'];
  for (const category of categories) {
    const { slope, shift } = scaleOdds(
      held.map(({ example, odds }) => ({
        score: odds[category],
        present: (example.draft.grades[category] ?? 0) >= 1,
      })),
    );
    scores[category] = modelOf(fitCategory(examples, category), slope, shift);
  }
  const fittedStances = fitStances(examples);
  const stanceModels = {} as Calibration['stances'];
  for (const stance of stances) stanceModels[stance] = modelOf(fittedStances[stance]);
  const figures = heldOutFigures(held, heldOutThresholds(held));
  const written = { scores, thresholds, stances: stanceModels, figures };
  writeFileSync(target, `${JSON.stringify(written, null, 1)}\n`);
  console.log(JSON.stringify({ thresholds, figures }, null, 1));
  return complaints.length > 0 ? 2 : 0;
}

process.exitCode = calibrate(process.argv.slice(2));
