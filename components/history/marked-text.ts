import type { Category } from '../../lib/analyzer/types.ts';
import type { EntryFinding } from '../../lib/storage/history/entry.ts';

/** A stretch of a text, with the category of the remark that stands at it. */
export interface Stretch {
  /** Where it begins, in UTF-16 units. */
  start: number;
  text: string;
  category?: Category;
}

/** Cuts `text` where the phrases of `findings` stand, each at its first place; overlapping ones keep the first. */
export function markedText(text: string, findings: readonly EntryFinding[]): Stretch[] {
  const spans = findings
    .flatMap(({ phrase, category }) => {
      const start = phrase ? text.indexOf(phrase) : -1;
      return phrase && start >= 0 ? [{ start, end: start + phrase.length, category }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, category } of spans) {
    if (start < at) continue;
    if (start > at) stretches.push({ start: at, text: text.slice(at, start) });
    stretches.push({ start, text: text.slice(start, end), category });
    at = end;
  }
  if (at < text.length) stretches.push({ start: at, text: text.slice(at) });
  return stretches;
}
