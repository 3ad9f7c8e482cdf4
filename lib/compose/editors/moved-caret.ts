import type { Span } from './editor.ts';

/** Where a caret that stood at `offset` belongs once `text` stands in place of `span`: behind it when it stood within. */
export function movedCaret(offset: number, { start, end }: Span, text: string): number {
  if (offset <= start) return offset;
  return start + text.length + Math.max(0, offset - end);
}
