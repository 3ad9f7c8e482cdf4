import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';

/** Three or more listed lines, one after the other: from the first to the last. */
export function findList(reading: Reading): Span[] {
  if (reading.count('form.listed') < 3) return [];
  const lists: Span[] = [];
  let run: { first: number; last: number } | null = null;
  const close = () => {
    if (!run || run.last - run.first < 2) return;
    const [first, last] = [reading.sentences[run.first], reading.sentences[run.last]];
    if (first && last) lists.push({ start: first.start, end: last.start + last.reading.text.length });
  };
  for (const number of reading.numbersOf('form.listed')) {
    if (run?.last === number - 1) run.last = number;
    else {
      close();
      run = { first: number, last: number };
    }
  }
  close();
  return lists;
}
