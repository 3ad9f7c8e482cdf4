import { deepestAt } from './guard/path-of.ts';

/** Remembers where `element` is; the function given back finds what stands there once a page has drawn it anew. */
export function rememberPlace(element: Element): () => Element {
  const { left, top, width, height } = element.getBoundingClientRect();
  const middle = { clientX: left + width / 2, clientY: top + height / 2 };
  return () => {
    if (element.isConnected) return element;
    const found = document.elementFromPoint?.(middle.clientX, middle.clientY);
    return found ? deepestAt(found, middle) : element;
  };
}
