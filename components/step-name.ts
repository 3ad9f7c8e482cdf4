import type { Step } from '../lib/feed/series-of.ts';

/** Names the steps of a series by their first day, in short local words. A year is never two digits: those are a day's. */
export function stepName(step: Step): (start: Date) => string {
  const style: Intl.DateTimeFormatOptions =
    step === 'month' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
  const format = new Intl.DateTimeFormat(undefined, style);
  return (start) => format.format(start);
}
