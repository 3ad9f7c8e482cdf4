import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../components/amount-of.ts';
import { whatBecame } from '../../../components/history/what-became.ts';
import { ruleName } from '../../../components/rule-name.ts';
import { stepName } from '../../../components/step-name.ts';
import { when } from '../../../components/when.ts';
import type { EntryFinding, Outcome } from '../../../lib/storage/history/entry.ts';

const findings = (...outcomes: Outcome[]): EntryFinding[] =>
  outcomes.map((outcome) => ({ rule: 'a.b', category: 'hard-sell', level: 'warning', outcome }));

describe('whatBecame', () => {
  it.each([
    [[], 'No remarks'],
    [['kept'], '1 remark: kept'],
    [['kept', 'kept'], '2 remarks: 2 kept'],
    [['kept', 'replaced', 'edited-away'], '3 remarks: 1 replaced, 1 reworded, 1 kept'],
  ] as [Outcome[], string][])('%j', (outcomes, words) => {
    expect(whatBecame(findings(...outcomes))).toBe(words);
  });
});

describe('ruleName', () => {
  it('says a rule in words, and leaves a team its own names', () => {
    expect(ruleName('hard-sell.last-chance')).toBe('Hard sell: last chance');
    expect(ruleName('hard-sell.dont-miss')).toBe("Hard sell: don't miss");
    expect(ruleName('hard-sell.dm-to-buy')).toBe('Hard sell: DM to buy');
    expect(ruleName('Acme.Terms')).toBe('Acme.Terms');
  });
});

describe('when', () => {
  const now = new Date(2026, 10, 23, 14, 30).getTime();
  it.each([
    [new Date(2026, 10, 23, 9, 5), '09:05'],
    [new Date(2026, 10, 20, 9, 5), 'Fri 09:05'],
    [new Date(2026, 9, 1, 9, 5), '1 Oct 2026'],
  ])('%s', (time, words) => {
    expect(when(time.getTime(), now, 'en-GB')).toBe(words);
  });
});

it('names a month by its whole year, which two digits would make a day of', () => {
  const november = new Date(2026, 10, 25);
  expect(stepName('month')(november)).toContain('2026');
  expect(stepName('day')(november)).toContain('25');
});

it('groups the thousands of an amount as the locale does', () => {
  expect(amountOf(1_756, 'en')).toBe('1,756');
  expect(amountOf(7, 'en')).toBe('7');
});
