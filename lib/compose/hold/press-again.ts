import type { SendPress } from './send-press.ts';

/**
 * Presses what was held, in the page's own terms: the swallowed pointer events and a click, the key, or the form's own
 * submit. `isControl` tells whether an element sends the box, for a page that drew its button anew meanwhile.
 * False when there is nothing left to press.
 */
export function pressAgain(
  press: SendPress,
  fallback: Element,
  isControl: (path: readonly Element[]) => boolean,
): boolean {
  if (press.by === 'submit') {
    const form = press.form.isConnected ? press.form : fallback.closest('form');
    if (!form?.isConnected) return false;
    const { submitter } = press;
    // Through the prototype: a form may hold a control that is named `requestSubmit`.
    if (submitter?.isConnected) HTMLFormElement.prototype.requestSubmit.call(form, submitter);
    else HTMLFormElement.prototype.requestSubmit.call(form);
    return true;
  }
  if (press.by === 'key') {
    const target = press.target.isConnected ? press.target : fallback;
    if (!target.isConnected) return false;
    const down = copyOfKey(press.event, 'keydown');
    // A page that takes the key down prevents its default; only then would a browser leave out the key press.
    if (target.dispatchEvent(down)) target.dispatchEvent(copyOfKey(press.event, 'keypress'));
    target.dispatchEvent(copyOfKey(press.event, 'keyup'));
    return true;
  }
  const target = press.target.isConnected ? press.target : drawnAnew(press, fallback, isControl);
  if (!target) return false;
  for (const event of press.swallowed) target.dispatchEvent(copyOfPointer(event));
  if ('click' in target) (target as HTMLElement).click();
  else target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  return true;
}

/** The control that now stands where the pressed one stood. */
function drawnAnew(
  { x, y }: { x: number; y: number },
  fallback: Element,
  isControl: (path: readonly Element[]) => boolean,
): Element | undefined {
  const tree = fallback.getRootNode() as Document | ShadowRoot;
  const found = tree.elementsFromPoint?.(x, y)[0];
  const path: Element[] = [];
  for (let at: Element | null | undefined = found; at; at = at.parentElement) path.push(at);
  return found && isControl(path) ? found : undefined;
}

function copyOfKey(event: KeyboardEvent, type: string): KeyboardEvent {
  const { key, code, location, ctrlKey, metaKey, shiftKey, altKey, keyCode } = event;
  // keyCode and which are legacy, yet pages read them; both browsers take them from here.
  const init: KeyboardEventInit & { keyCode: number; which: number } = {
    key,
    code,
    location,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
    keyCode,
    which: keyCode,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  return new KeyboardEvent(type, init);
}

function copyOfPointer(event: Event): Event {
  const { type, clientX, clientY, screenX, screenY, button, buttons, detail } = event as MouseEvent;
  const init = {
    clientX,
    clientY,
    screenX,
    screenY,
    button,
    buttons,
    detail,
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
  };
  if (!type.startsWith('pointer')) return new MouseEvent(type, init);
  const { pointerId, pointerType, isPrimary, width, height, pressure } = event as PointerEvent;
  return new PointerEvent(type, { ...init, pointerId, pointerType, isPrimary, width, height, pressure });
}
