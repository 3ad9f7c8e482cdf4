import { categories } from '../analyzer/types.ts';
import type { Entry } from './entry.ts';
import { history, type NewEntry, type Place } from './history.ts';

const pageLength = 500;
const format = 'rapport-history';

/** What an import came to. */
export interface Imported {
  added: number;
  /** Entries that were there already. */
  known: number;
  /** Entries that could not be read, with the reason for the first of them. */
  refused: number;
  reason?: string;
}

/** The whole history as a file, newest first, read page by page so that a large one fits in memory. */
export async function exportHistory(as: 'json' | 'csv', about: Record<string, unknown> = {}): Promise<Blob> {
  const parts: string[] = [];
  let place: Place | undefined;
  let first = true;
  do {
    const page = await history.page({}, pageLength, place);
    for (const entry of page.entries) {
      parts.push(as === 'csv' ? csvLine(entry) : `${first ? '' : ',\n'}${JSON.stringify(entry)}`);
      first = false;
    }
    place = page.next;
  } while (place);
  if (as === 'csv') return new Blob(['\ufeff', csvHead, ...parts], { type: 'text/csv' });
  const head = JSON.stringify({ format, version: 1, ...about }).slice(0, -1);
  return new Blob([head, ',"entries":[\n', ...parts, '\n]}\n'], { type: 'application/json' });
}

/**
 * Adds the entries of an exported JSON file; those that are there already stay as they are.
 * @param read checks one entry and throws when it cannot be one
 * @throws SyntaxError when the file is no export of Rapport
 */
export async function importHistory(text: string, read: (raw: unknown) => NewEntry): Promise<Imported> {
  const file: unknown = JSON.parse(text);
  if (!isExport(file)) throw new SyntaxError('This file is no history that Rapport exported.');
  const entries: NewEntry[] = [];
  let refused = 0;
  let reason: string | undefined;
  for (const raw of file.entries) {
    try {
      entries.push(read(raw));
    } catch (error) {
      refused++;
      reason ??= (error as Error).message;
    }
  }
  let added = 0;
  for (let i = 0; i < entries.length; i += pageLength)
    added += await history.add(...entries.slice(i, i + pageLength));
  return { added, known: entries.length - added, refused, ...(reason && { reason }) };
}

function isExport(file: unknown): file is { entries: unknown[] } {
  return (
    typeof file === 'object' &&
    file !== null &&
    'format' in file &&
    file.format === format &&
    'entries' in file &&
    Array.isArray(file.entries)
  );
}

const csvHead = `${['time', 'site', 'kind', 'ending', 'stance', 'first', 'final', 'remarks', ...categories, 'text'].join(',')}\r\n`;

function csvLine(entry: Entry): string {
  const remarks = entry.findings.map((f) => `${f.rule}: ${f.outcome}`).join('; ');
  const cells = [
    new Date(entry.time).toISOString(),
    entry.site,
    entry.kind,
    entry.ending,
    entry.stance,
    entry.first,
    entry.final,
    remarks,
    ...categories.map((category) => entry.scores[category].toFixed(3)),
    entry.text ?? '',
  ];
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** RFC 4180, and no cell that a spreadsheet would take for a formula. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
