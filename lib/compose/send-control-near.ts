import type { Box } from './sites/site.ts';

/** How far up from the box its control is looked for: a composer, not a page. */
const levels = 12;

/** The control that sends a box, or undefined where the page shows none that can be pressed. */
export function sendControlNear(box: Box): Element | undefined {
  let at = box.element.parentElement;
  for (let level = 0; at && at !== document.body && level < levels; at = at.parentElement, level++)
    for (const control of at.querySelectorAll('button, input, a, [role="button"]'))
      if (box.isSend([control])) return control;
  return undefined;
}
