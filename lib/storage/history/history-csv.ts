import Papa from 'papaparse';
import { categories } from '../../analyzer/types.ts';
import type { Entry } from './entry.ts';

/** First what people read in a spreadsheet, then what an import needs besides. */
const columns = [
  ...['time', 'site', 'kind', 'ending', 'stance', 'first', 'final', 'remarks'],
  ...categories,
  ...['text', 'strengths', 'length', 'protocol', 'reason', 'id', 'findings', 'account'],
] as const;

/** What a spreadsheet takes for a formula (OWASP, "CSV Injection"), also behind apostrophes of its own. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;

export const csvHead = `${columns.join(',')}\r\n`;

/** One entry as a line of CSV (RFC 4180). A cell that a spreadsheet would run begins with an apostrophe. */
export function csvLine(entry: Entry): string {
  const { findings, strengths, scores } = entry;
  const cells: Record<string, string> = {
    ...scoresAsText(scores),
    time: new Date(entry.time).toISOString(),
    site: entry.site,
    kind: entry.kind,
    ending: entry.ending,
    stance: entry.stance,
    first: entry.first,
    final: entry.final,
    remarks: findings.map((f) => `${f.rule}: ${f.outcome}`).join('; '),
    text: entry.text ?? '',
    strengths: strengths.join(' '),
    length: String(entry.length),
    protocol: entry.protocol ?? '',
    reason: entry.reason ?? '',
    id: entry.id,
    findings: JSON.stringify(findings),
    account: entry.account ?? '',
  };
  return `${columns.map((name) => quoted(cells[name] ?? '')).join(',')}\r\n`;
}

/**
 * The lines of a CSV as raw entries, for a reader to check; a line that cannot be one comes as it is and will be refused.
 * @throws SyntaxError when a column is missing
 */
export function readCsv(text: string): unknown[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  // Files of versions before 0.3 have no accounts.
  const missing = columns.filter((name) => name !== 'account' && !meta.fields?.includes(name));
  if (missing.length > 0)
    throw new SyntaxError(`This file is no history that Rapport exported: it has no column “${missing[0]}”.`);
  return data.map(rawEntry);
}

function rawEntry(row: Record<string, string>): unknown {
  const cell = (name: string) => (row[name] ?? '').replace(formula, (begin) => begin.replace(/^'/, ''));
  const { account, text, protocol, reason } = {
    account: cell('account'),
    text: cell('text'),
    protocol: cell('protocol'),
    reason: cell('reason'),
  };
  return {
    ...Object.fromEntries(
      ['site', 'kind', 'ending', 'stance', 'first', 'final', 'id'].map((k) => [k, cell(k)]),
    ),
    time: Date.parse(cell('time')),
    scores: Object.fromEntries(categories.map((category) => [category, Number.parseFloat(cell(category))])),
    strengths: cell('strengths').split(' ').filter(Boolean),
    length: Number(cell('length')),
    findings: parsed(cell('findings')),
    ...(account && { account }),
    ...(text && { text }),
    ...(protocol && { protocol }),
    ...(reason && { reason }),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function scoresAsText(scores: Entry['scores']): Record<string, string> {
  return Object.fromEntries(categories.map((category) => [category, String(scores[category])]));
}

function quoted(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
