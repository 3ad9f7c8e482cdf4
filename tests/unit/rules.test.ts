import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { createReader } from '../../lib/analyzer/reading/create-reader.ts';
import { rules } from '../../lib/analyzer/rules/all-rules.ts';
import type { Rule } from '../../lib/analyzer/rules/rule.ts';
import { ruleSpans } from '../../lib/analyzer/rules/rule-spans.ts';
import type { Draft } from '../../lib/analyzer/types.ts';

const read = createReader();

function spans(rule: Rule, example: string | Draft) {
  const reading = read(typeof example === 'string' ? { text: example } : example);
  return ruleSpans(rule, reading);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.hits)('speaks: %j', (example) => expect(spans(rule, example)).not.toEqual([]));
  it.each(rule.misses)('is silent: %j', (example) => expect(spans(rule, example)).toEqual([]));
});

describe('the table of rules', () => {
  it('has unique ids', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it('has one way to find each', () => {
    for (const rule of rules) expect(Boolean(rule.match) !== Boolean(rule.find), rule.id).toBe(true);
  });
});

describe('spans', () => {
  it('are UTF-16 offsets into the draft', () => {
    const text = 'Hi 👋 all. So good!\nBuy now, before they’re gone 🎉';
    for (const finding of createAnalyzer()({ text }).findings)
      expect(text.slice(finding.start, finding.end)).toBe(finding.text);
  });
});
