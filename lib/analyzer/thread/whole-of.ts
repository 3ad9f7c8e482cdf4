import type { Span } from '../reading/split-sentences.ts';
import type { Draft } from '../types.ts';

const between = '\n\n';

/** A draft with the rest of its thread around it, and where its own words stand in that text. */
export interface Whole {
  draft: Draft;
  part: Span;
}

/** The thread that a draft is a part of, as one text: each part is a paragraph. Undefined for a draft by itself. */
export function wholeOf({ thread, ...draft }: Draft): Whole | undefined {
  if (!thread || thread.before.length + thread.after.length === 0) return undefined;
  const head = thread.before.map((text) => text + between).join('');
  const tail = thread.after.map((text) => between + text).join('');
  return {
    draft: { ...draft, text: head + draft.text + tail },
    part: { start: head.length, end: head.length + draft.text.length },
  };
}

/** What lies within a part, with offsets into the part's own text; what is said of other parts is theirs to show. */
export const within = <T extends Span>(part: Span, items: readonly T[]): T[] =>
  items.flatMap((item) =>
    item.start >= part.start && item.end <= part.end
      ? [{ ...item, start: item.start - part.start, end: item.end - part.start }]
      : [],
  );
