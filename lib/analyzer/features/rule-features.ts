import { numberOf } from '../reading/names.ts';
import type { Reading } from '../reading/reading.ts';
import { Totals } from '../reading/totals.ts';
import { rules } from '../rules/all-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { ruleCount } from '../rules/rule-spans.ts';
import { type Category, categories } from '../types.ts';
import { damped, type Feature, saturated } from './feature.ts';

/** How often rules speak together, as far as it is `damped`. Those that only count names are asked again when a sum has changed. */
function timesOf(group: readonly Rule[]): (reading: Reading) => number {
  const counted = group.filter((rule) => !rule.find && !rule.when && !rule.notInAnswer);
  const names = counted.map(({ id }) => numberOf(id));
  const others = group.filter((rule) => !counted.includes(rule));
  let last = { totals: Totals.none, times: 0 };
  return (reading) => {
    const { totals } = reading;
    if (totals !== last.totals) {
      let times = 0;
      for (const name of names) times += totals.at(name);
      last = { totals, times };
    }
    let sum = last.times;
    for (let i = 0; i < others.length && sum < saturated; i++)
      sum += ruleCount(others[i] as Rule, reading, saturated - sum);
    return sum;
  };
}

/** Jargon never speaks against a broadcast or a sale; else a remark of one kind may speak for or against another. */
const goTogether = (category: Category, other: Category): boolean =>
  category === 'brand-voice' && (other === 'mass-media' || other === 'hard-sell');

const strengths = ['strong', 'plain', 'mild'] as const;

/** Rules of one category and strength, counted together: what a remark says about the draft as a whole. */
export const ruleFeatures: readonly Feature[] = categories.flatMap((category) =>
  strengths.map((strength): Feature => {
    const group = rules.filter(
      // Rules with a floor look for what corpora hold too little of: they are no part of the fit.
      (rule) => !rule.floor && rule.id.startsWith(`${category}.`) && (rule.weight ?? 'plain') === strength,
    );
    const times = timesOf(group);
    const signs: Feature['signs'] = { [category]: '+' };
    for (const other of categories) signs[other] ??= goTogether(category, other) ? '+' : '±';
    return {
      id: `rules.${category}.${strength}`,
      value: (reading) => damped(times(reading)),
      signs,
    };
  }),
);
