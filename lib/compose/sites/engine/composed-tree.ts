/**
 * The page's tree as its events see it: an open shadow root's parent is its host. Selectors themselves stop at a
 * shadow root; these few functions carry them across. (A closed root cannot be crossed and is not tried.)
 */

/** The element above `node`, through open shadow roots. */
export function parentElement(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return (parent as ShadowRoot).host ?? null;
}

/** The nearest element at or above `element` that matches, through open shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** True when `inner` is `outer` or lies in it, also inside open shadow roots below it. */
export function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

/** `node` itself, or the host above it that stands in the same tree as `tree`: where positions can be compared. */
export function liftInto(node: Element, tree: Element): Element | null {
  const root = tree.getRootNode();
  for (let at: Element | null = node; at; at = hostOf(at)) if (at.getRootNode() === root) return at;
  return null;
}

/** Every match inside `scope`, then inside the open shadow roots below it. */
export function findAll(scope: Element | ShadowRoot, selector: string): Element[] {
  const found = [...scope.querySelectorAll(selector)];
  for (const element of scope.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...findAll(element.shadowRoot, selector));
  return found;
}

/** The first match inside `scope`, or inside an open shadow root below it. */
export function findFirst(scope: Element, selector: string): Element | null {
  return scope.querySelector(selector) ?? findAll(scope, selector)[0] ?? null;
}

function hostOf(element: Element): Element | null {
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
