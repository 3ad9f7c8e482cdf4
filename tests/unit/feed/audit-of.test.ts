import { expect, it } from 'vitest';
import type { Finding, Report } from '../../../lib/analyzer/types.ts';
import { auditOf } from '../../../lib/feed/audit-of.ts';

const finding = (rule: string, text: string): Finding => ({
  rule,
  category: rule.startsWith('hard-sell') ? 'hard-sell' : 'brand-voice',
  level: 'warning',
  start: 0,
  end: text.length,
  text,
  message: 'm',
  why: 'w',
  replacements: [],
});
const report = (findings: Finding[], score: number): Report => ({
  verdict: findings.length > 0 ? 'warning' : 'clear',
  stance: findings.length > 0 ? 'sell' : 'dialogue',
  scores: { 'hard-sell': score, 'mass-media': 0.99, 'brand-voice': 0, 'personal-grievance': 0 },
  findings,
  strengths: [{ signal: 'question', start: 0, end: 1, message: 'You ask.' }],
  question: '',
});

it('counts posts, not remarks, and puts the strongest first', () => {
  const audit = auditOf(
    [
      { text: 'a', report: report([finding('hard-sell.x', 'longer'), finding('hard-sell.x', 'long')], 0.6) },
      { text: 'b', report: report([finding('hard-sell.x', 'abc'), finding('brand-voice.y', 'z')], 0.9) },
      { text: 'c', report: report([], 0.1) },
    ],
    1,
  );
  expect(audit).toMatchObject({
    posts: 3,
    balance: { sell: 2, dialogue: 1, share: 0 },
    verdicts: { clear: 1, remark: 0, warning: 2 },
    categories: { 'hard-sell': 2, 'brand-voice': 1, 'mass-media': 0 },
    habits: [
      { rule: 'hard-sell.x', posts: 2, example: 'abc' },
      { rule: 'brand-voice.y', posts: 1 },
    ],
    strengths: [{ signal: 'question', posts: 3 }],
    strongest: [{ text: 'b' }],
  });
});

it('names a post once that was posted in the same words several times', () => {
  const again = { text: 'a', report: report([finding('hard-sell.x', 'long')], 0.6) };
  const once = { text: 'b', report: report([finding('hard-sell.x', 'abc')], 0.9) };
  expect(auditOf([again, once, again]).strongest).toEqual([
    { ...once, times: 1 },
    { ...again, times: 2 },
  ]);
});

it('is calm about no posts', () => {
  expect(auditOf([])).toMatchObject({ posts: 0, habits: [], strongest: [] });
});
