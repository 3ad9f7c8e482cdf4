import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import type { Rule } from './rule.ts';

/** Where a rule speaks in a reading: UTF-16 offsets into the draft's text, in order. */
export function ruleSpans(rule: Rule, reading: Reading): Span[] {
  const spans = rule.find ? rule.find(reading) : reading.spans(rule.id);
  const { when } = rule;
  return when ? spans.filter((span) => when(reading, span)) : spans;
}
