import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import { isAnswer } from '../shape/is-answer.ts';
import type { Rule } from './rule.ts';

/** Where a rule speaks in a reading: UTF-16 offsets into the draft's text, in order. */
export function ruleSpans(rule: Rule, reading: Reading): readonly Span[] {
  if (rule.notInAnswer && isAnswer(reading)) return [];
  const spans = rule.find ? rule.find(reading) : reading.spans(rule.id);
  const { when } = rule;
  return when ? spans.filter((span) => when(reading, span)) : spans;
}

/** How often a rule speaks in a reading; for most rules without looking where. */
export function ruleCount(rule: Rule, reading: Reading): number {
  if (rule.find || rule.when) return ruleSpans(rule, reading).length;
  return rule.notInAnswer && isAnswer(reading) ? 0 : reading.count(rule.id);
}
