const day = 24 * 60 * 60 * 1_000;

/** A moment in short local words: the time today, the weekday within a week, else the date. Milliseconds. */
export function when(time: number, now: number, locale?: string): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const style: Intl.DateTimeFormatOptions =
    time >= midnight
      ? { hour: '2-digit', minute: '2-digit' }
      : time >= midnight - 6 * day
        ? { weekday: 'short', hour: '2-digit', minute: '2-digit' }
        : { day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(locale, style).format(time);
}
