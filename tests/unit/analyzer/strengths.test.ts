import { describe, expect, it } from 'vitest';
import { createReader } from '../../../lib/analyzer/reading/create-reader.ts';
import { findStrengths } from '../../../lib/analyzer/strengths/find-strengths.ts';
import type { StrengthRule } from '../../../lib/analyzer/strengths/strength-rule.ts';
import { strengthRules } from '../../../lib/analyzer/strengths/strength-rules.ts';
import type { Draft, Finding } from '../../../lib/analyzer/types.ts';

const read = createReader();

function spans(rule: StrengthRule, example: string | Draft) {
  const reading = read(typeof example === 'string' ? { text: example } : example);
  const found = rule.find ? rule.find(reading) : reading.spans(rule.id);
  return found.filter((span) => rule.when?.(reading, span) ?? true);
}

describe.each(strengthRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.hits)('sees: %j', (example) => expect(spans(rule, example)).not.toEqual([]));
  it.each(rule.misses)('passes over: %j', (example) => expect(spans(rule, example)).toEqual([]));
});

describe('strengths of a draft', () => {
  it('stand at their words, in UTF-16 offsets', () => {
    const text = '👋 We moved the café to the river. What did you love about the old place?';
    const [question] = findStrengths(read({ text }), []);
    expect(question?.signal).toBe('real-question');
    expect(text.slice(question?.start, question?.end)).toBe('What did you love about the old place?');
  });

  it('are at most three', () => {
    const text =
      'Thank you for carrying my bag. I was wrong about the oven. My gran taught me to knead. The trick is to wait. How did your exam go?';
    expect(findStrengths(read({ text }), [])).toHaveLength(3);
  });

  it.each([
    {
      why: 'do not praise a sentence that a finding speaks of',
      text: 'I mean it. Do you know what the staff did?',
      spoken: 'Do you know',
      rule: 'personal-grievance.loaded-question',
      signal: 'real-question',
    },
    {
      why: 'take no advice in a quarrel for useful',
      text: 'These people do not care about us. If you see the chairman, ask him about his new car.',
      spoken: 'These people do not care about us',
      rule: 'personal-grievance.does-not-care',
      signal: 'useful',
    },
  ])('$why', ({ text, spoken, rule, signal }) => {
    const start = text.indexOf(spoken);
    const finding: Finding = {
      rule,
      category: 'personal-grievance',
      level: 'warning',
      start,
      end: start + spoken.length,
      text: spoken,
      message: '',
      why: '',
      replacements: [],
    };
    const signals = (findings: Finding[]) =>
      findStrengths(read({ text }), findings).map((strength) => strength.signal);
    expect(signals([])).toContain(signal);
    expect(signals([finding])).not.toContain(signal);
  });
});
