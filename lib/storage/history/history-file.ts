import { type Trouble, troubleOf } from '../trouble.ts';
import { history, type NewEntry, type Place } from './history.ts';
import { csvHead, csvLine, readCsv } from './history-csv.ts';

const pageLength = 500;
const format = 'rapport-history';
/** Entries are read for some 20 milliseconds at a stretch: so many units of words, an entry counting for some itself. */
const stretch = 15_000;
const entryCost = 100;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What an import came to. */
export interface Imported {
  added: number;
  /** Entries that were there already. */
  known: number;
  /** Entries that could not be read, with the reason for the first of them. */
  refused: number;
  reason?: string;
  /** What ended it before all were written; what was added until then is there. */
  stopped?: Trouble['kind'];
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
 * Adds the entries of an exported file, JSON or CSV; those that are there already stay as they are.
 * @param read checks one entry and throws when it cannot be one
 * @param pause waited for now and then, so that the page stays free however large the file is
 * @throws SyntaxError when the file is no export of Rapport
 */
export async function importHistory(
  text: string,
  read: (raw: unknown) => NewEntry,
  pause: () => Promise<void> = nextTask,
): Promise<Imported> {
  const entries: NewEntry[] = [];
  const result: Imported = { added: 0, known: 0, refused: 0 };
  let units = 0;
  for (const raw of /^\ufeff?\s*[{[]/.test(text) ? readJson(text) : readCsv(text)) {
    try {
      const entry = read(raw);
      entries.push(entry);
      units += entryCost + (entry.text?.length ?? 0);
    } catch (error) {
      units += entryCost;
      result.refused++;
      result.reason ??= (error as Error).message;
    }
    if (units < stretch) continue;
    units = 0;
    await pause();
  }
  for (let i = 0; i < entries.length; i += pageLength) {
    const page = entries.slice(i, i + pageLength);
    try {
      const added = await history.add(...page);
      result.added += added;
      result.known += page.length - added;
    } catch (error) {
      return { ...result, stopped: troubleOf(error) };
    }
  }
  return result;
}

function readJson(text: string): unknown[] {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new SyntaxError('This file is no whole JSON; it may have been cut short.');
  }
  if (!isExport(file)) throw new SyntaxError('This file is no history that Rapport exported.');
  return file.entries;
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
