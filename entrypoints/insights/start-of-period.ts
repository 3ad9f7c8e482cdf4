import type { Period } from '../../components/insights/period-picker.tsx';

/** First moment of `period` that ends at `now`: local midnight, `days - 1` days ago. Milliseconds; 0 for everything. */
export function startOfPeriod(period: Period, now: number): number {
  if (period === 'all') return 0;
  const date = new Date(now);
  date.setHours(0, 0, 0, 0);
  // By the calendar and not by hours: a day of a clock change has 23 or 25.
  date.setDate(date.getDate() - (Number(period) - 1));
  return date.getTime();
}
