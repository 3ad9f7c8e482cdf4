import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';

/** Three or more listed lines, one after the other: from the first to the last. */
export function findList(reading: Reading): Span[] {
  if (reading.count('form.listed') < 3) return [];
  const lists: Span[] = [];
  let run: (Span & { lines: number }) | null = null;
  const close = () => {
    if (run && run.lines >= 3) lists.push({ start: run.start, end: run.end });
    run = null;
  };
  for (const { start, reading: sentence } of reading.sentences) {
    if (!sentence.tallies.has('form.listed')) {
      close();
      continue;
    }
    run ??= { start, end: start, lines: 0 };
    run.end = start + sentence.text.length;
    run.lines++;
  }
  close();
  return lists;
}
