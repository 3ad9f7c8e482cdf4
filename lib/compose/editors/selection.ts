import type { TextMap } from '../text/text-map.ts';

/** A selection as offsets into the editor's text; equal when it is a bare caret. */
export interface Caret {
  anchor: number;
  head: number;
}

// Chromium keeps a shadow root's own selection and hides it from the document's; Firefox shows the real nodes there.
type Selecting = { getSelection?(): Selection | null };

/** The selection of the tree that `root` stands in. */
export function selectionIn(root: HTMLElement): Selection | null {
  const tree = root.getRootNode() as unknown as Selecting;
  return tree.getSelection?.() ?? root.ownerDocument.getSelection();
}

/** Where the writer's selection stands in `root`, or null when it is elsewhere. */
export function caretOf(root: HTMLElement, map: TextMap): Caret | null {
  const selection = selectionIn(root);
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = map.fromDom(selection.anchorNode, selection.anchorOffset);
  const head = map.fromDom(selection.focusNode, selection.focusOffset);
  return anchor === null || head === null ? null : { anchor, head };
}

/** Selects `range`, also inside a shadow root. */
export function select(range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  startContainer.ownerDocument
    ?.getSelection()
    ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Puts the selection from `anchor` to `head`, leaving it alone when it stands there already. */
export function placeCaret(root: HTMLElement, map: TextMap, anchor: number, head: number): void {
  const now = caretOf(root, map);
  if (now?.anchor === anchor && now.head === head) return;
  const from = map.toDom(anchor);
  const to = map.toDom(head);
  if (from && to)
    root.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
