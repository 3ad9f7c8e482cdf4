import { findAll, parentElement } from './sites/engine/composed-tree.ts';
import type { Box } from './sites/site.ts';

/** How far up from the box its control is looked for: a composer, not a page. */
const levels = 12;

/** The control that sends a box, or undefined where the page shows none that can be pressed. */
export function sendControlNear(box: Box): Element | undefined {
  let at = parentElement(box.element);
  for (let level = 0; at && at !== document.body && level < levels; at = parentElement(at), level++)
    for (const control of findAll(at, 'button, input, a, [role="button"]'))
      if (box.isSend([control])) return control;
  return undefined;
}
