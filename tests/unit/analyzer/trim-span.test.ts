import { expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { trimSpan } from '../../../lib/analyzer/rules/trim-span.ts';

it.each([
  ['Buy now and', 'Buy now'],
  ['Click the link and', 'Click the link'],
  ['Available now in the', 'Available now'],
  ['Tickets on sale.', 'Tickets on sale'],
  ['Order now', 'Order now'],
  // What is left of these would say nothing.
  ['while they', 'while they'],
  ['and the', 'and the'],
])('a mark on «%s» stands on «%s»', (matched, marked) => {
  const { start, end } = trimSpan(matched, { start: 0, end: matched.length });
  expect(matched.slice(start, end)).toBe(marked);
});

it('keeps the sentence whole when its words are replaced', () => {
  const text = 'Buy now and save 20% off all our shoes, last chance to order.';
  const [finding] = analyzeSelling(text);
  expect(finding?.text).not.toMatch(/\s(?:and|or|the|our|to|for)$/i);
});

function analyzeSelling(text: string) {
  return createAnalyzer()({ text }).findings.filter(({ category }) => category === 'hard-sell');
}
