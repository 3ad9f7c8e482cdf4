/** What a Markdown document comes to as HTML, piece by piece, every character with its place in the source. */
export type HtmlToken =
  | {
      type: 'start';
      tag: string;
      href?: string;
      classes?: string[];
      alt?: { text: string; offsets: number[] };
    }
  | { type: 'end'; tag: string }
  | { type: 'text'; text: string; offsets: number[] }
  | { type: 'comment'; text: string; at: number };

/** Consecutive offsets from `start`. */
export const offsetsFrom = (start: number, length: number): number[] =>
  Array.from({ length }, (_, i) => start + i);
