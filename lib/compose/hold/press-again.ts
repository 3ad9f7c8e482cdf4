import { sendControlNear } from '../send-control-near.ts';
import type { Box } from '../sites/site.ts';
import type { SendPress } from './send-press.ts';

/**
 * Presses what was held, in the page's own terms: the swallowed pointer events and a click, the key, or the form's own
 * submit. `box` is what is sent, as it stands now: the page may have drawn it and its button anew meanwhile. Where nothing is
 * left to press, nothing happens.
 */
export function pressAgain(press: SendPress, box: Box): void {
  const { element } = box;
  if (press.by === 'submit') {
    const form = press.form.isConnected ? press.form : element.closest('form');
    const submitter = press.submitter?.isConnected ? press.submitter : null;
    // Through the prototype: a form may hold a control that is named `requestSubmit`.
    if (form) HTMLFormElement.prototype.requestSubmit.call(form, submitter);
  } else if (press.by === 'key') {
    const target = press.target.isConnected ? press.target : element;
    // A page that takes the key down prevents its default; only then would a browser leave out the key press.
    const left =
      target.dispatchEvent(copyOf(press.event, 'keydown')) &&
      target.dispatchEvent(copyOf(press.event, 'keypress'));
    // What a browser does at an Enter in a field of one line, and does not do at one that a script made.
    const form =
      left && press.event.key === 'Enter' && element.localName === 'input' && element.closest('form');
    if (form) HTMLFormElement.prototype.requestSubmit.call(form);
    target.dispatchEvent(copyOf(press.event, 'keyup'));
  } else {
    const target = press.target.isConnected ? press.target : drawnAnew(press, box);
    for (const event of press.swallowed) target?.dispatchEvent(copyOf(event));
    if (target instanceof HTMLElement) target.click();
    else target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  }
}

/** The control that now stands where the pressed one stood, else the one that now stands by the box. */
function drawnAnew({ x, y }: { x: number; y: number }, box: Box): Element | undefined {
  const tree = box.element.getRootNode() as Document | ShadowRoot;
  const found = tree.elementsFromPoint?.(x, y)[0];
  const path: Element[] = [];
  for (let at: Element | null | undefined = found; at; at = at.parentElement) path.push(at);
  return box.isSend(path) ? found : sendControlNear(box);
}

/**
 * The same event once more. An event has all that a constructor asks for, of its legacy fields too: pages read `keyCode`.
 */
function copyOf(event: Event, type = event.type): Event {
  return new (event.constructor as new (type: string, init: object) => Event)(type, event);
}
