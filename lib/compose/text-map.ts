/** A place in the DOM that a text offset stands for. */
export interface DomPoint {
  node: Node;
  offset: number;
}

/** Text read from an editor, with the way back. Offsets are UTF-16 code units into `text`. */
export interface TextMap {
  readonly text: string;
  /** The DOM place of `offset`; null for a plain-value field (textarea, input). */
  toDom(offset: number): DomPoint | null;
}
