import { type DaySums, totalOf } from './day-sums.ts';

export type Step = 'day' | 'week' | 'month';

/** One step of a series. */
export interface StepSums {
  /** First day of the step, `YYYY-MM-DD`. */
  start: string;
  counts: Record<string, number>;
}

/**
 * `days` summed by step, oldest first, empty steps included: from the step of `from` to that of `to` (`YYYY-MM-DD`),
 * or from the first that has something to the last.
 */
export function seriesOf(days: readonly DaySums[], step: Step, from?: string, to?: string): StepSums[] {
  const groups = new Map<string, DaySums[]>();
  for (const day of days) {
    const start = startOf(day.day, step);
    groups.set(start, [...(groups.get(start) ?? []), day]);
  }
  const starts = [...groups.keys()].sort();
  const first = from === undefined ? starts[0] : startOf(from, step);
  const last = to === undefined ? starts.at(-1) : startOf(to, step);
  const series: StepSums[] = [];
  for (
    let start = first;
    start !== undefined && last !== undefined && start <= last;
    start = after(start, step)
  )
    series.push({ start, counts: totalOf(groups.get(start) ?? []) });
  return series;
}

function startOf(day: string, step: Step): string {
  if (step === 'month') return `${day.slice(0, 7)}-01`;
  if (step === 'day') return day;
  const date = new Date(`${day}T00:00Z`);
  // Weeks begin on Monday (ISO 8601).
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return iso(date);
}

function after(start: string, step: Step): string {
  const date = new Date(`${start}T00:00Z`);
  if (step === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + (step === 'week' ? 7 : 1));
  return iso(date);
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
