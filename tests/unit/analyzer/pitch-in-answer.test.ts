import { expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';

const analyze = createAnalyzer();

it.each(['reply', 'comment', 'message'] as const)('a pitch in a %s is warned about', (kind) => {
  const report = analyze({ text: 'LAST CHANCE!!! Buy now, limited time only. Order today!', kind });
  expect(report.verdict).toBe('warning');
  expect(report.findings.some(({ category, level }) => category === 'hard-sell' && level === 'warning')).toBe(
    true,
  );
});

it.each([
  'Yes, you can order it online from Monday.',
  'Sorry about the wait, Ana. The offer runs until Friday, I have kept one for you.',
  'Thanks! Please sign up on the list at the desk and I will call you.',
])('help in a reply is not a pitch: %s', (text) => {
  expect(analyze({ text, kind: 'reply' }).findings.filter((f) => f.level !== 'suggestion')).toEqual([]);
});

it('one offer is a pitch where nothing was asked, and an answer where it was', () => {
  const reply = (parent: string) =>
    analyze({
      text: 'Congrats! If you need a printer, we offer 15% off binding.',
      kind: 'reply',
      parent: { text: parent },
    }).findings.filter(({ category }) => category === 'hard-sell').length;
  expect(reply('I finally finished my thesis!')).toBe(1);
  expect(reply('Where can I have my thesis bound?')).toBe(0);
});
