import { deepestFocus } from './deepest-focus.ts';
import { shadowOf } from './shadow-of.ts';

/**
 * The path of an event that is on its way, and on into closed shadow roots, where `composedPath()` ends at the host: to
 * the element under a pointer, or to the one that has the focus.
 */
export function pathOf(event: Event): EventTarget[] {
  const path = event.composedPath();
  const [first] = path;
  if (!(first instanceof Element) || !shadowOf(first)) return path;
  const inner = isPointed(event) ? deepestAt(first, event) : deepestFocus(first);
  const inside: EventTarget[] = [];
  for (
    let at: Node | null = inner;
    at && at !== first;
    at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null
  )
    inside.push(at);
  return [...inside, ...path];
}

/** A press by keyboard arrives as a click at no place. */
function isPointed(event: Event): event is MouseEvent {
  return event instanceof MouseEvent && (event.clientX !== 0 || event.clientY !== 0);
}

/** The innermost element of `from`'s shadow trees at the pointer. */
export function deepestAt(from: Element, at: { clientX: number; clientY: number }): Element {
  const tree = shadowOf(from);
  const found = tree?.elementFromPoint(at.clientX, at.clientY);
  return found && found !== from && found.getRootNode() === tree ? deepestAt(found, at) : from;
}
