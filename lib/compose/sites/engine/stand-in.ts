import { pressable } from './send-control.ts';

/**
 * The element to look for a send control from: the box, or the frame that it stands in when nothing in there can be
 * pressed and the page around is of the same site (an editor that keeps its text in a frame of its own).
 */
export function standIn(box: Element): Element {
  const { ownerDocument: document } = box;
  const frame = document.defaultView?.frameElement;
  return frame && !document.querySelector(pressable) ? standIn(frame) : box;
}
