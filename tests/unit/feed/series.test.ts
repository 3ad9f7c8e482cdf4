import { describe, expect, it } from 'vitest';
import { totalOf } from '../../../lib/feed/day-sums.ts';
import { habitsOf } from '../../../lib/feed/habits-of.ts';
import { seriesOf } from '../../../lib/feed/series-of.ts';

const row = (day: string, counts: Record<string, number>, site = 'x') => ({ day, site, counts });

describe('seriesOf', () => {
  const days = [
    row('2026-02-27', { sent: 1 }),
    row('2026-02-27', { sent: 2 }, 'reddit'),
    row('2026-03-02', { sent: 4 }),
  ];

  it('sums by day, with the days between as empty', () => {
    expect(seriesOf(days, 'day')).toEqual([
      { start: '2026-02-27', counts: { sent: 3 } },
      { start: '2026-02-28', counts: {} },
      { start: '2026-03-01', counts: {} },
      { start: '2026-03-02', counts: { sent: 4 } },
    ]);
  });

  it('sums by week from Monday, and by month', () => {
    expect(seriesOf(days, 'week').map((s) => s.start)).toEqual(['2026-02-23', '2026-03-02']);
    expect(seriesOf(days, 'month')).toEqual([
      { start: '2026-02-01', counts: { sent: 3 } },
      { start: '2026-03-01', counts: { sent: 4 } },
    ]);
  });

  it('covers a whole period when one is given', () => {
    expect(seriesOf(days, 'month', '2026-01-15', '2026-04-02').map((s) => s.start)).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
    ]);
  });

  it('is empty without days', () => {
    expect(seriesOf([], 'week')).toEqual([]);
  });
});

it('adds up counters and names the habits, most first', () => {
  const total = totalOf([row('a', { 'rule:b': 1, 'rule:a': 1 }), row('b', { 'rule:c': 3, sent: 9 })]);
  expect(habitsOf(total, 2)).toEqual([
    { rule: 'c', times: 3 },
    { rule: 'a', times: 1 },
  ]);
});
