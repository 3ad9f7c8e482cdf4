/** Remembers where the caret is in a box; the function given back takes focus and caret there again. */
export function keepCaret(root: HTMLElement): () => void {
  const tree = root.getRootNode() as Document & { getSelection(): Selection | null };
  const selection = tree.getSelection?.() ?? root.ownerDocument.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    root.focus({ preventScroll: true });
    if (!selection || !anchorNode || !focusNode || !root.contains(anchorNode)) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}
