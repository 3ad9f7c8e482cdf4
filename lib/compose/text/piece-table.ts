import { liftInto } from '../sites/engine/composed-tree.ts';
import type { DomPoint, Lean, TextMap } from './text-map.ts';

/**
 * One stretch of text that stands in one DOM node. `length` 0 is an anchor: a place the caret can be (an empty
 * line, a node of zero-width characters). `atom` is one element that stands for `length` characters (an emoji
 * drawn as an image): its places are before and after the element, `node` being the parent.
 */
export interface Piece {
  start: number;
  length: number;
  node: Node;
  offset: number;
  atom?: true;
  /** An anchor just before a `<br>` or a newline character. */
  breaks?: true;
}

/** The first index in [0, count) for which `holds` is true, given that it stays true from there on; or count. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isSplit = (text: string, offset: number) => (text.codePointAt(offset - 1) ?? 0) > 0xffff;

/**
 * The map over `pieces` (in document order, neighbours at most one newline apart, covering every offset of
 * `text`). Both look-ups take O(log n).
 */
export function pieceTable(root: Element, text: string, pieces: readonly Piece[]): TextMap {
  const at = (index: number) => pieces[index] as Piece;
  const first = new Map<Node, number>();
  pieces.forEach((piece, index) => {
    if (!piece.atom && !first.has(piece.node)) first.set(piece.node, index);
  });

  function toDom(wanted: number, lean: Lean = 'back'): DomPoint {
    let offset = Math.max(0, Math.min(text.length, wanted));
    if (offset > 0 && isSplit(text, offset)) offset += lean === 'back' ? -1 : 1;
    const index =
      lean === 'back'
        ? firstIndex(pieces.length, (i) => at(i).start + at(i).length >= offset)
        : firstIndex(pieces.length, (i) => at(i).start > offset) - 1;
    const piece = at(index);
    const into = offset - piece.start;
    if (!piece.atom) return { node: piece.node, offset: piece.offset + into };
    const after = into === piece.length || (into > 0 && lean === 'forward');
    return { node: piece.node, offset: piece.offset + (after ? 1 : 0) };
  }

  function inText(node: Node, offset: number, index: number): number {
    let best = at(index);
    for (let i = index; i < pieces.length && at(i).node === node && at(i).offset <= offset; i += 1)
      best = at(i);
    const found = best.start + Math.max(0, Math.min(offset - best.offset, best.length));
    return isSplit(text, found) ? found - 1 : found;
  }

  function inElement(node: Node, offset: number): number | null {
    const range = (root.ownerDocument ?? document).createRange();
    range.setStart(node, offset);
    const next = firstIndex(pieces.length, (i) => {
      const { node: own, offset: begin } = at(i);
      const lifted = liftInto(own, root);
      return lifted !== null && range.comparePoint(lifted, lifted === own ? begin : 0) >= 0;
    });
    const before = next > 0 ? at(next - 1) : undefined;
    const after = next < pieces.length ? at(next) : undefined;
    if (after?.node === node && after.offset === offset) return after.start;
    const within = (piece: Piece | undefined): piece is Piece => !!piece && node.contains(piece.node);
    if (within(after) && (!within(before) || before.breaks)) return after.start;
    if (before) return before.start + before.length;
    return after ? after.start : null;
  }

  function fromDom(node: Node, offset: number): number | null {
    const index = first.get(node);
    if (index !== undefined && node.nodeType === Node.TEXT_NODE) return inText(node, offset, index);
    return root.contains(node) ? inElement(node, offset) : null;
  }

  return { text, toDom, fromDom };
}
