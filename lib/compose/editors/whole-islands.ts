const visible = /[^\u200b\u2060\ufeff]/;

/** The outermost part around `node`, under `root`, that cannot be edited (a mention); null when there is none. */
function islandAround(root: HTMLElement, node: Node): Element | null {
  let island: Element | null = null;
  let at = node instanceof Element ? node : node.parentElement;
  for (; at && at !== root; at = at.parentElement)
    if (at.getAttribute('contenteditable') === 'false') island = at;
  return island;
}

/**
 * `range` with its ends moved out of mentions and the like that it holds whole: an editor replaces such a part as
 * one thing. Null when the range would cut one in two.
 */
export function wholeIslands(root: HTMLElement, range: Range | null): Range | null {
  if (!range) return null;
  const whole = range.cloneRange();
  const cut = range.cloneRange();
  const first = islandAround(root, range.startContainer);
  if (first) {
    cut.setStartBefore(first);
    cut.setEnd(range.startContainer, range.startOffset);
    if (visible.test(cut.toString())) return null;
    whole.setStartBefore(first);
  }
  const last = islandAround(root, range.endContainer);
  if (last) {
    cut.setEndAfter(last);
    cut.setStart(range.endContainer, range.endOffset);
    if (visible.test(cut.toString())) return null;
    whole.setEndAfter(last);
  }
  return whole;
}
