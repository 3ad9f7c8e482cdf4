import type { Reading } from '../reading/reading.ts';
import { thresholdsOf } from '../thresholds.ts';
import type { Category, Scores } from '../types.ts';
import { rules } from './all-rules.ts';
import { ruleSpans } from './rule-spans.ts';

const floored = rules.filter((rule) => rule.floor);

/** Just past a threshold, so that rounding does not lose it. */
const past = 0.005;

/** Scores raised to the threshold of the rules with a floor that speak in this reading (`Rule.floor`). */
export function withFloors(reading: Reading, scores: Scores): Scores {
  const raised = { ...scores };
  for (const rule of floored) {
    if (ruleSpans(rule, reading).length === 0) continue;
    const category = rule.id.slice(0, rule.id.indexOf('.')) as Category;
    const least = thresholdsOf(category)[rule.floor as 'remark' | 'warning'] + past;
    raised[category] = Math.max(raised[category], Math.min(1, least));
  }
  return raised;
}
