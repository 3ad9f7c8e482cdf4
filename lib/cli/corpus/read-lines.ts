import { readFileSync } from 'node:fs';

/** What was read, and one line of complaint for each line that could not be. */
export interface Lines<T> {
  items: T[];
  /** `FILE:LINE: reason`, or `FILE: reason` for a file that cannot be read. */
  complaints: string[];
}

/**
 * Reads a file of one JSON value a line; blank lines are passed over. A malformed line is complained of and left out.
 * @param parse turns a line into an item; what it throws is the reason given
 */
export function readLines<T>(file: string, parse: (line: string, index: number) => T): Lines<T> {
  const items: T[] = [];
  const complaints: string[] = [];
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { items, complaints: [`${file}: ${reasonOf(error)}`] };
  }
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      items.push(parse(line, index));
    } catch (error) {
      complaints.push(`${file}:${index + 1}: ${reasonOf(error)}`);
    }
  });
  return { items, complaints };
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
}
