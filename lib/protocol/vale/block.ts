import type { Budget } from '../regex/pattern.ts';

/**
 * A piece of a document that rules read on their own: a paragraph, a heading, a table cell, the whole source.
 * `offsets[i]` is the UTF-16 offset in the source of `text[i]`, with one more entry for the end: markup that was
 * dropped and blanks that were put in between make the two differ.
 */
export interface Block {
  /** Dotted, most specific last: `text.heading.h2.md`. */
  scope: string;
  text: string;
  lower: string;
  offsets: ArrayLike<number>;
  /** Set while rules run: see `Searched.present`. */
  present?: readonly string[] | undefined;
  /** Set while rules run: see `Searched.budget`. */
  budget?: Budget;
  /** Set while rules run: of how many findings of one rule nobody asks for more. */
  most?: number;
}

export function makeBlock(scope: string, text: string, offsets: ArrayLike<number>): Block {
  return { scope, text, lower: text.toLowerCase(), offsets };
}

/** A block that is its source, or a part of it from `start`. */
export function plainBlock(scope: string, text: string, start = 0): Block {
  const offsets = new Int32Array(text.length + 1);
  for (let i = 0; i < offsets.length; i++) offsets[i] = start + i;
  return makeBlock(scope, text, offsets);
}

/** The part of a block from `start` to `end` (UTF-16 in its text), read under another scope. */
export function subBlock(block: Block, scope: string, start: number, end: number): Block {
  const offsets = new Int32Array(end - start + 1);
  for (let i = 0; i < offsets.length; i++) offsets[i] = block.offsets[start + i] as number;
  if (end > start) offsets[end - start] = (block.offsets[end - 1] as number) + 1;
  return makeBlock(scope, block.text.slice(start, end), offsets);
}

/** Where a span of the block's text lies in the source. */
export function sourceSpan(block: Block, start: number, end: number): { start: number; end: number } {
  const from = block.offsets[start] ?? 0;
  return { start: from, end: end > start ? (block.offsets[end - 1] as number) + 1 : from };
}
