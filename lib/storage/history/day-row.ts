import { verdicts } from '../../analyzer/types.ts';
import type { Entry } from './entry.ts';

/**
 * What a day on one site came to. Counters by name: `sent` and `left`; of the sent `answer`, `improved`, `warned`,
 * `stance:…`, `strength:…`; of all drafts, by remark, `remark:CATEGORY`, `outcome:…`, `rule:…`.
 */
export interface DayRow {
  /** Local, `YYYY-MM-DD`. */
  day: string;
  site: string;
  counts: Record<string, number>;
}

/** The local day of `time` (milliseconds), as `YYYY-MM-DD`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** True when the last verdict is milder than the first. */
export function isImproved({ first, final }: Pick<Entry, 'first' | 'final'>): boolean {
  return verdicts.indexOf(final) < verdicts.indexOf(first);
}

/** `row` with `entry` counted in (`by` 1) or out (`by` -1); without a row a new one. */
export function tally(row: DayRow | undefined, entry: Entry & { day: string }, by: 1 | -1): DayRow {
  const counts = { ...row?.counts };
  for (const name of countersOf(entry)) {
    counts[name] = (counts[name] ?? 0) + by;
    if (counts[name] <= 0) delete counts[name];
  }
  return { day: entry.day, site: entry.site, counts };
}

function countersOf(entry: Entry): string[] {
  const names = [
    entry.ending,
    ...entry.findings.flatMap((f) => [`remark:${f.category}`, `outcome:${f.outcome}`, `rule:${f.rule}`]),
  ];
  if (entry.ending === 'left') return names;
  names.push(`stance:${entry.stance}`, ...entry.strengths.map((signal) => `strength:${signal}`));
  if (entry.kind === 'reply' || entry.kind === 'comment' || entry.kind === 'message') names.push('answer');
  if (isImproved(entry)) names.push('improved');
  if (entry.final === 'warning') names.push('warned');
  return names;
}
