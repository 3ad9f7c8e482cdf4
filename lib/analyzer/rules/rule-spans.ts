import type { PlacedHit, Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import { isAnswer } from '../shape/is-answer.ts';
import type { Category } from '../types.ts';
import type { Rule } from './rule.ts';

/** What a condition that asks for no place is given. */
const anywhere: Span = { start: 0, end: 0 };

/** Where a rule speaks in a reading: UTF-16 offsets into the draft's text, in order. */
export function ruleSpans(rule: Rule, reading: Reading): readonly Span[] {
  return ruleMatches(rule, reading).map(({ start, end }) => ({ start, end }));
}

/**
 * Where a rule speaks, with the hits where it has patterns.
 * @param most no more places than so many: a long draft is not looked through for what nobody asks
 */
export function ruleMatches(
  rule: Rule,
  reading: Reading,
  most = Number.POSITIVE_INFINITY,
): readonly (Span | PlacedHit)[] {
  if (rule.notInAnswer && isAnswer(reading)) return [];
  const { find, when } = rule;
  if (!find) return reading.placed(rule.id, most, when && ((span) => when(reading, span)));
  const spans = reading.once(rule.id, () => {
    const all = find(reading);
    return when ? all.filter((span) => when(reading, span)) : all;
  });
  return spans.slice(0, most);
}

/**
 * How often a rule speaks in a reading; for most rules without looking where.
 * @param most where it speaks more often than that, nobody needs to know
 */
export function ruleCount(rule: Rule, reading: Reading, most?: number): number {
  const { find, when } = rule;
  if (find || (when && when.length > 1)) return ruleMatches(rule, reading, most).length;
  if (when && reading.has(rule.id) && !when(reading, anywhere)) return 0;
  return rule.notInAnswer && isAnswer(reading) ? 0 : reading.count(rule.id);
}

/** The categories in which a rule has words to point at. Rules with a floor are left out: they are no part of the fit. */
export function wordedCategories(rules: readonly Rule[], reading: Reading): ReadonlySet<Category> {
  const worded = new Set<Category>();
  for (const rule of rules) {
    const category = rule.id.slice(0, rule.id.indexOf('.')) as Category;
    if (!rule.floor && !worded.has(category) && ruleCount(rule, reading, 1) > 0) worded.add(category);
  }
  return worded;
}
