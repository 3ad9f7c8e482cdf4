import type { Span } from '../editors/editor.ts';

/**
 * Carries spans over from one text to its edited successor, so that marks stay on their words until the next report.
 * The edit is taken to be the one stretch between the common start and the common end; a span that it touches is
 * gone. Offsets are UTF-16 units. A span that merely borders on the edit stays.
 */
export function rebase<T extends Span>(spans: readonly T[], before: string, after: string): T[] {
  if (before === after) return [...spans];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;

  const editEnd = before.length - tail;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= editEnd) return [{ ...span, start: span.start + shift, end: span.end + shift }];
    return [];
  });
}
