import { expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';

const analyze = createAnalyzer();
const rulesOn = (text: string) => analyze({ text }).findings.map(({ rule }) => rule);

it('a draft that asks readers something is not said to leave nothing to answer', () => {
  const told = 'We are back in the old bakery on Friday. Last chance to get a seat, only 3 left!';
  const asked = told.replace('Friday.', 'Friday. What will you bring?');
  expect(rulesOn(told)).toContain('mass-media.nothing-to-answer');
  expect(rulesOn(asked)).not.toContain('mass-media.nothing-to-answer');
  expect(rulesOn(asked)).toContain('hard-sell.last-chance');
});

it('a person who tells of themselves is not said to leave nothing to answer', () => {
  const story =
    'I keep a small garden behind the house and every spring I tell myself that this year I will write down what I plant. #garden #spring';
  expect(rulesOn(story)).not.toContain('mass-media.nothing-to-answer');
});
