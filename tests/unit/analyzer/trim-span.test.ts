import { expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { trimSpan } from '../../../lib/analyzer/rules/trim-span.ts';

it.each([
  ['Buy now and', 'Buy now'],
  ['Click the link and', 'Click the link'],
  ['Available now in the', 'Available now'],
  ['Tickets on sale.', 'Tickets on sale'],
  [', read the story', 'read the story'],
  ['Order now', 'Order now'],
  ['Let that sink in', 'Let that sink in'],
  ['Get started in', 'Get started'],
  // What is left of these would say nothing.
  ['while they', 'while they'],
  ['and the', 'and the'],
])('a mark on «%s» stands on «%s»', (matched, marked) => {
  const { start, end } = trimSpan(matched, { start: 0, end: matched.length });
  expect(matched.slice(start, end)).toBe(marked);
});

it.each([
  ['hard-sell.hurry', 'Buy now and save 20% on boots!', 'Buy when it suits you and save 20% on boots!'],
  ['hard-sell.hurry', 'Hurry! The sale is on, 20% off.', 'Take your time! The sale is on, 20% off.'],
  ['hard-sell.buy-now', 'Shop the new range, 20% off today!', 'You can find the new range, 20% off today!'],
  [
    'personal-grievance.awful-service',
    'I was lied to, worst company ever.',
    'I was lied to, a company that let me down.',
  ],
])('one click leaves a sentence that holds: %s in %s', (rule, text, after) => {
  const finding = createAnalyzer()({ text }).findings.find((one) => one.rule === rule);
  expect(finding).toBeDefined();
  const { start = 0, end = 0, replacements = [] } = finding ?? {};
  expect(text.slice(0, start) + replacements[0] + text.slice(end)).toBe(after);
});
