import { rules } from '../rules/all-rules.ts';
import { ruleCount } from '../rules/rule-spans.ts';
import { categories } from '../types.ts';
import { damped, type Feature } from './feature.ts';

const strengths = ['strong', 'plain', 'mild'] as const;

/** Rules of one category and strength, counted together: what a remark says about the draft as a whole. */
export const ruleFeatures: readonly Feature[] = categories.flatMap((category) =>
  strengths.map((strength): Feature => {
    const group = rules.filter(
      // Rules with a floor read the post being answered, which no corpus holds: they are no part of the fit.
      (rule) => !rule.floor && rule.id.startsWith(`${category}.`) && (rule.weight ?? 'plain') === strength,
    );
    const signs: Feature['signs'] = { [category]: '+' };
    // A remark of one kind may speak for or against another; jargon never speaks against a broadcast.
    for (const other of categories)
      signs[other] ??= category === 'brand-voice' && other === 'mass-media' ? '+' : '±';
    return {
      id: `rules.${category}.${strength}`,
      value: (reading) => damped(group.reduce((sum, rule) => sum + ruleCount(rule, reading), 0)),
      signs,
    };
  }),
);
