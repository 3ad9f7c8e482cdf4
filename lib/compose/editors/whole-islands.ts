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
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const first = islandAround(root, startContainer);
  if (first) {
    cut.setEnd(startContainer, startOffset);
    for (const part of [cut, whole]) part.setStartBefore(first);
    if (visible.test(cut.toString())) return null;
  }
  const last = islandAround(root, endContainer);
  if (last) {
    cut.setStart(endContainer, endOffset);
    for (const part of [cut, whole]) part.setEndAfter(last);
    if (visible.test(cut.toString())) return null;
  }
  return whole;
}
