import { selectionIn } from './selection.ts';

/** Remembers where the caret is in a box; the function given back takes focus and caret there again. */
export function keepCaret(root: HTMLElement): () => void {
  const selection = selectionIn(root);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    root.focus({ preventScroll: true });
    if (!selection || !anchorNode || !focusNode || !root.contains(anchorNode)) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}
