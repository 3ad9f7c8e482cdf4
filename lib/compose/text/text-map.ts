/** A place in the DOM that a text offset stands for. */
export interface DomPoint {
  node: Node;
  offset: number;
}

/**
 * Which of two places an offset means where they meet (the end of one text node and the start of the next):
 * `back` is the end of what comes before, `forward` the start of what follows.
 */
export type Lean = 'back' | 'forward';

/** Text read from an editor, with the way there and back. Offsets are UTF-16 code units into `text`. */
export interface TextMap {
  readonly text: string;
  /**
   * The DOM place of `offset`; null for a plain-value field (textarea, input). An offset outside the text is
   * clamped, one inside a surrogate pair moves to the pair's edge that `lean` (default `back`) names.
   */
  toDom(offset: number, lean?: Lean): DomPoint | null;
  /**
   * The offset of a DOM place inside the editor; null when it lies outside, and for a plain-value field. A
   * place beside dropped characters gives the offset of the nearest kept one.
   */
  fromDom(node: Node, offset: number): number | null;
}
