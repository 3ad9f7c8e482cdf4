import { pathOf } from '../guard/path-of.ts';
import { clickable } from '../sites/engine/clickable.ts';

/** The control that an element belongs to: the button around an icon. */
export function controlOf(element: Element): Element {
  return element.closest('button, a, [role="button"], input, label') ?? clickable(element) ?? element;
}

/** Whether an event is on the same control as `element`: the pointer may move from a button's icon to its label. */
export function sameControl(event: Event, element: Element): boolean {
  return pathOf(event).includes(controlOf(element));
}

/** Whether a point of the viewport, in pixels, lies on the control of `element`. */
export function isOnControl(element: Element, x: number, y: number): boolean {
  const { left, top, right, bottom } = controlOf(element).getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
