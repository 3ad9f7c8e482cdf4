import { parentElement } from '../sites/engine/composed-tree.ts';

/** What of an element can be seen, in viewport pixels: clipped by the viewport and by every scrolling ancestor. */
export function visibleRect(element: Element): DOMRect {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  const clip = (by: { left: number; top: number; right: number; bottom: number }) => {
    left = Math.max(left, by.left);
    top = Math.max(top, by.top);
    right = Math.min(right, by.right);
    bottom = Math.min(bottom, by.bottom);
  };
  for (
    let at = above(element);
    at && at !== document.body && at !== document.documentElement;
    at = above(at)
  ) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') clip(at.getBoundingClientRect());
    if (position === 'fixed') break;
  }
  clip({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The next element outwards in the tree as drawn: slots and open shadow roots included. */
function above(element: Element): Element | null {
  return element.assignedSlot ?? parentElement(element);
}
