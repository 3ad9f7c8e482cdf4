import { amountOf } from '../../components/amount-of.ts';
import type { HabitExamples } from '../../components/insights/habits-section.tsx';
import type { Period } from '../../components/insights/period-picker.tsx';
import type { ChartValue } from '../../components/insights/series-chart.tsx';
import { labels } from '../../components/labels.ts';
import { categories, stances } from '../../lib/analyzer/types.ts';
import { totalOf } from '../../lib/feed/day-sums.ts';
import { habitsOf } from '../../lib/feed/habits-of.ts';
import { type Step, type StepSums, seriesOf } from '../../lib/feed/series-of.ts';
import { type DayRow, dayOf } from '../../lib/storage/history/day-row.ts';
import type { Entry } from '../../lib/storage/history/entry.ts';
import type { EntryFilter } from '../../lib/storage/history/entry-filter.ts';
import { history } from '../../lib/storage/history/history.ts';
import { startOfPeriod } from './start-of-period.ts';

/** Everything that the insights page shows of one period and site. */
export interface Insights {
  sent: number;
  /** Drafts that were sent or left. */
  drafts: number;
  figures: { label: string; value: string }[];
  step: Step;
  balance: ChartValue[];
  remarks: ChartValue[];
  habits: HabitExamples[];
  best: Entry | undefined;
  /** Ids of the sites that have anything in the period. */
  sites: string[];
}

const steps: Record<Period, Step> = { '7': 'day', '30': 'day', '90': 'week', '365': 'month', all: 'month' };

/** Reads the sums of the days and a few entries as examples; never the whole history. `site` empty: all sites. */
export async function loadInsights(period: Period, site: string, now: number): Promise<Insights> {
  const from = startOfPeriod(period, now);
  const rows = await history.days(period === 'all' ? '' : dayOf(from), dayOf(now));
  const days = site ? rows.filter((row) => row.site === site) : rows;
  const total = totalOf(days);
  const series =
    period === 'all' ? seriesOf(days, steps[period]) : seriesOf(days, steps[period], dayOf(from), dayOf(now));
  const written = series.filter(({ counts }) => draftsOf(counts) > 0);
  const filter: EntryFilter = { from, ...(site && { site }) };
  return {
    sent: total.sent ?? 0,
    drafts: draftsOf(total),
    figures: [...figuresOf(total), sinceAnswer(days, period, now)],
    step: steps[period],
    balance: valuesOf(series, stances, labels.stance, (counts, stance) => counts[`stance:${stance}`] ?? 0),
    // A step without a draft has no remarks a draft.
    remarks: valuesOf(
      written,
      categories,
      labels.category,
      (counts, category) => (counts[`remark:${category}`] ?? 0) / draftsOf(counts),
    ),
    habits: await Promise.all(
      habitsOf(total, 5).map(async ({ rule, times }) => ({
        rule,
        times,
        phrases: await phrasesOf(rule, filter),
      })),
    ),
    best: await mostImproved(filter),
    sites: [...new Set(rows.map((row) => row.site))].sort(),
  };
}

const draftsOf = ({ sent = 0, left = 0 }: Record<string, number>) => sent + left;

function figuresOf(total: Record<string, number>): Insights['figures'] {
  const { sent = 0, answer = 0, improved = 0, warned = 0 } = total;
  const share = (n: number) => (sent === 0 ? '–' : `${Math.round((100 * n) / sent)} %`);
  return [
    { label: sent === 1 ? 'post sent' : 'posts sent', value: amountOf(sent) },
    { label: 'are answers', value: share(answer) },
    { label: 'ask something', value: share(total['strength:real-question'] ?? 0) },
    { label: 'improved before sending', value: amountOf(improved) },
    { label: 'sent with a warning', value: share(warned) },
  ];
}

/** Days since somebody was answered; sums know the day and not the hour. */
function sinceAnswer(days: readonly DayRow[], period: Period, now: number): { label: string; value: string } {
  const last = days.findLast(({ counts }) => counts.answer);
  if (!last) return { label: 'days since an answer', value: period === 'all' ? '–' : `${period}+` };
  const midnight = (day: string) => Date.parse(`${day}T00:00Z`);
  const passed = (midnight(dayOf(now)) - midnight(last.day)) / (24 * 60 * 60 * 1_000);
  return { label: `${passed === 1 ? 'day' : 'days'} since an answer`, value: `${passed}` };
}

function valuesOf<T extends string>(
  series: readonly StepSums[],
  parts: readonly T[],
  names: Record<T, string>,
  value: (counts: Record<string, number>, part: T) => number,
): ChartValue[] {
  return series.flatMap(({ start, counts }) =>
    parts.map((part) => ({ start, part: names[part], value: value(counts, part) })),
  );
}

async function phrasesOf(rule: string, filter: EntryFilter): Promise<string[]> {
  const { entries } = await history.page({ ...filter, rule }, 12);
  const phrases = entries.flatMap((entry) =>
    entry.findings.filter((f) => f.rule === rule).map((f) => f.phrase),
  );
  return [...new Set(phrases.filter((phrase) => phrase !== undefined))].slice(0, 3);
}

/** Of the newest improved entries the one whose words changed at most remarks. */
async function mostImproved(filter: EntryFilter): Promise<Entry | undefined> {
  const { entries } = await history.page({ ...filter, improved: true }, 100);
  const changed = (entry: Entry) =>
    entry.findings.filter((f) => f.outcome === 'replaced' || f.outcome === 'edited-away').length;
  return entries.filter((e) => e.text !== undefined).sort((a, b) => changed(b) - changed(a))[0];
}
