import { shadowOf } from '../../guard/shadow-of.ts';

/**
 * The page's tree as its events see it: a shadow root's parent is its host. Selectors themselves stop at a shadow
 * root; these few functions carry them across, closed ones too.
 */

/** The element above `node`, through shadow roots. */
export function parentElement(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return (parent as ShadowRoot).host ?? null;
}

/** The nearest element at or above `element` that matches, through shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** True when `inner` is `outer` or lies in it, also inside shadow roots below it. */
export function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

/** `node` itself, or the host above it that stands in the same tree as `tree`: where positions can be compared. */
export function liftInto<T extends Node>(node: T, tree: Node): T | Element | null {
  const root = tree.getRootNode();
  for (let at: T | Element | null = node; at; at = hostOf(at)) if (at.getRootNode() === root) return at;
  return null;
}

/** Every match inside `scope`, then inside the shadow roots at it and below it. */
export function findAll(scope: Element | ShadowRoot, selector: string): Element[] {
  const found = [...scope.querySelectorAll(selector)];
  const hosts = [...scope.querySelectorAll('*')];
  if (scope instanceof Element) hosts.push(scope);
  for (const element of hosts) {
    const tree = mayHostClosed(element) ? shadowOf(element) : element.shadowRoot;
    if (tree) found.push(...findAll(tree, selector));
  }
  return found;
}

/** Asking the browser for a closed root costs more than a look: only what may well have one is asked. */
function mayHostClosed({ localName, firstElementChild }: Element): boolean {
  return localName.includes('-') || (localName === 'div' && !firstElementChild);
}

/** The first match inside `scope`, or inside a shadow root at it or below it. */
export function findFirst(scope: Element, selector: string): Element | null {
  return scope.querySelector(selector) ?? findAll(scope, selector)[0] ?? null;
}

/** The trees that `node` stands in, inmost first: its own, then those of the shadow hosts around it, the document last. */
export function treesAround(node: Node): (Document | ShadowRoot)[] {
  const tree = node.getRootNode() as Document | ShadowRoot;
  const host = hostOf(node);
  return host ? [tree, ...treesAround(host)] : [tree];
}

/** The host of the shadow root that `node` stands in; null in the document itself. */
export function hostOf(node: Node): Element | null {
  return (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
