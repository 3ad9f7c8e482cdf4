import Papa from 'papaparse';
import { type Entry, outcomes } from '../history/entry.ts';
import { history, type Place } from '../history/history.ts';

const pageLength = 500;

async function* allEntries(): AsyncGenerator<Entry> {
  let place: Place | undefined;
  do {
    const page = await history.page({}, pageLength, place);
    yield* page.entries;
    place = page.next;
  } while (place);
}

/** A spreadsheet runs no cell of it (OWASP, "CSV Injection"). */
const csv = (rows: Record<string, string | number>[], columns: string[]): Blob =>
  new Blob(['\ufeff', Papa.unparse({ fields: columns, data: rows }, { escapeFormulae: true }), '\r\n'], {
    type: 'text/csv',
  });

/**
 * For who looks after a protocol: in how many drafts each rule was shown and what became of it. No words of a draft, no
 * site, no time is in it.
 */
export async function countsByRule(): Promise<Blob> {
  const counts = new Map<string, Record<string, number>>();
  for await (const { findings, reason } of allEntries()) {
    const met = new Set<string>();
    for (const { rule, outcome } of findings) {
      const count = counts.get(rule) ?? { drafts: 0, reasons: 0 };
      counts.set(rule, count);
      count[outcome] = (count[outcome] ?? 0) + 1;
      if (met.has(rule)) continue;
      met.add(rule);
      count.drafts = (count.drafts ?? 0) + 1;
      if (reason !== undefined && outcome === 'kept') count.reasons = (count.reasons ?? 0) + 1;
    }
  }
  const columns = ['rule', 'drafts', ...outcomes, 'reasons'];
  const rows = [...counts]
    .sort(([a, x], [b, y]) => (y.drafts ?? 0) - (x.drafts ?? 0) || (a < b ? -1 : 1))
    .map(([rule, count]) => ({
      rule,
      ...Object.fromEntries(columns.slice(1).map((name) => [name, count[name] ?? 0])),
    }));
  return csv(rows, columns);
}

/** For the team: the reasons that were stated for a send against a protocol, newest first. No words of the drafts. */
export async function statedReasons(): Promise<Blob> {
  const rows: Record<string, string>[] = [];
  for await (const { time, site, protocol, reason, findings } of allEntries()) {
    if (reason === undefined) continue;
    const rules = [...new Set(findings.filter((f) => f.outcome === 'kept').map((f) => f.rule))];
    rows.push({
      time: new Date(time).toISOString(),
      site,
      protocol: protocol ?? '',
      rules: rules.join(' '),
      reason,
    });
  }
  return csv(rows, ['time', 'site', 'protocol', 'rules', 'reason']);
}
