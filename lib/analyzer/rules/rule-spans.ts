import type { PlacedHit, Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import { isAnswer } from '../shape/is-answer.ts';
import type { Category } from '../types.ts';
import type { Rule } from './rule.ts';

/** What a condition that asks for no place is given. */
const anywhere: Span = { start: 0, end: 0 };

/** Where a rule speaks in a reading: UTF-16 offsets into the draft's text, in order. */
export function ruleSpans(rule: Rule, reading: Reading): readonly Span[] {
  if (rule.notInAnswer && isAnswer(reading)) return [];
  const { find, when } = rule;
  if (!find && !when) return reading.spans(rule.id);
  return reading.once(rule.id, () => {
    const spans = find ? find(reading) : reading.spans(rule.id);
    return when ? spans.filter((span) => when(reading, span)) : spans;
  });
}

/** Up to `most` of the places where a rule speaks, in order: as `ruleSpans`, with the hits where it has patterns alone. */
export function ruleMatches(rule: Rule, reading: Reading, most: number): readonly (Span | PlacedHit)[] {
  if (rule.find || rule.when) return ruleSpans(rule, reading).slice(0, most);
  return rule.notInAnswer && isAnswer(reading) ? [] : reading.placed(rule.id, most);
}

/** How often a rule speaks in a reading; for most rules without looking where. */
export function ruleCount(rule: Rule, reading: Reading): number {
  const { find, when } = rule;
  if (find || (when && when.length > 1)) return ruleSpans(rule, reading).length;
  if (when && reading.has(rule.id) && !when(reading, anywhere)) return 0;
  return rule.notInAnswer && isAnswer(reading) ? 0 : reading.count(rule.id);
}

/** The categories in which a rule has words to point at. Rules with a floor are left out: they are no part of the fit. */
export function wordedCategories(rules: readonly Rule[], reading: Reading): ReadonlySet<Category> {
  const worded = new Set<Category>();
  for (const rule of rules) {
    const category = rule.id.slice(0, rule.id.indexOf('.')) as Category;
    if (!rule.floor && !worded.has(category) && ruleCount(rule, reading) > 0) worded.add(category);
  }
  return worded;
}
