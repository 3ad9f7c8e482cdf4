import { deepestFocus } from './deepest-focus.ts';

/**
 * Calls `heard` with every event of `type` in the frame and the innermost element it is about. The window is not told
 * when the focus moves within one shadow root, nor is it told where in a closed root it went: so each root that the
 * focus comes into is listened to as well, and `entered` is called for it, once. One event may be heard twice.
 */
export function hearFocus(
  window: Window,
  type: 'focusin' | 'focusout',
  signal: AbortSignal,
  heard: (target: Element, event: FocusEvent) => void,
  entered?: (root: ShadowRoot) => void,
): void {
  const known = new WeakSet<Node>();
  const listen = (tree: EventTarget) => tree.addEventListener(type, hear, { capture: true, signal });
  const hear = (event: Event) => {
    const first = event.composedPath()[0];
    const target = first instanceof Element && (type === 'focusin' ? deepestFocus(first) : first);
    if (!target) return;
    for (let root = target.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      if (known.has(root)) continue;
      known.add(root);
      listen(root);
      entered?.(root);
    }
    heard(target, event as FocusEvent);
  };
  listen(window);
}
