import { textSketch } from '../../lib/feed/text-sketch.ts';
import { readEntry } from '../../lib/messaging/read-entry.ts';
import { type NewEntry, withoutText } from '../../lib/storage/history/history.ts';
import { type Imported, importHistory } from '../../lib/storage/history/history-file.ts';
import { markHistory } from '../../lib/storage/history/history-mark.ts';
import { wordsKeptFrom } from '../../lib/storage/history/words-kept-from.ts';
import type { TextRule } from '../../lib/storage/settings/settings-shape.ts';

/**
 * Brings back an exported history, with as much of its words as `texts` keeps at `now` (milliseconds). Gives back
 * what it came to, in sentences; it never throws.
 */
export async function importFile(file: Blob, texts: TextRule, now: number): Promise<string> {
  const keptFrom = wordsKeptFrom(texts, now);
  let isCut = false;
  function read(raw: unknown): NewEntry {
    const entry = readEntry(raw);
    if (entry.text === undefined) return entry;
    if (entry.time >= keptFrom) return { ...entry, sketch: textSketch(entry.text) };
    isCut = true;
    return withoutText(entry);
  }
  try {
    const imported = await importHistory(await file.text(), read);
    if (imported.added > 0) await markHistory();
    return say(imported, isCut);
  } catch (error) {
    return `Nothing was imported. ${(error as Error).message}`;
  }
}

function say({ added, known, refused, reason, stopped }: Imported, isCut: boolean): string {
  const sentences = [`${added} added, ${known} were here already.`];
  if (isCut && added > 0) sentences.push('Words that your setting no longer keeps were left out.');
  if (refused) sentences.push(`${refused} could not be read (${reason}).`);
  if (stopped === 'full')
    sentences.push('Then the disk was full; free some space and import the file again.');
  else if (stopped) sentences.push('Then the history could not be written; import the file again.');
  return sentences.join(' ');
}
