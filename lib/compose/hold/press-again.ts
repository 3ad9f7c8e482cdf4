import { asReal } from '../as-real.ts';
import { sendControlNear } from '../send-control-near.ts';
import { parentElement } from '../sites/engine/composed-tree.ts';
import { isDisabled } from '../sites/engine/send-control.ts';
import type { Box } from '../sites/site.ts';
import { controlOf } from './same-control.ts';
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
    submit(form, submitter);
  } else if (press.by === 'key') {
    const target = press.target.isConnected ? press.target : element;
    // A page that takes the key down prevents its default; only then would a browser leave out the key press.
    const left =
      target.dispatchEvent(copyOf(press.event, 'keydown')) &&
      target.dispatchEvent(copyOf(press.event, 'keypress'));
    if (left && press.event.key === 'Enter') enter(element, press.event);
    target.dispatchEvent(copyOf(press.event, 'keyup'));
  } else {
    const target = controlNow(press, box);
    for (const event of press.swallowed) {
      const left = target?.dispatchEvent(copyOf(event));
      if (left && event.type === 'mousedown') takeFocus(target as Element, element);
    }
    if (target instanceof HTMLElement) target.click();
    else target?.dispatchEvent(new MouseEvent('click', asReal));
  }
}

/**
 * A press moves the focus away from the box, to what is pressed or to the next around it that takes it: some pages read a
 * box only when it is left, and close it where the focus goes elsewhere.
 */
function takeFocus(target: Element, box: HTMLElement): void {
  for (let at: Element | null = target; at; at = parentElement(at)) {
    (at as HTMLElement).focus({ preventScroll: true });
    if (at.matches(':focus')) return;
  }
  box.blur();
}

/** Through the prototype: a form may hold a control that is named `requestSubmit`. */
function submit(form: HTMLFormElement | null, submitter?: HTMLElement | null): void {
  if (form) HTMLFormElement.prototype.requestSubmit.call(form, submitter);
}

/**
 * What a browser does at an Enter that nobody took, and does not do at one that a script made: a field of one line clicks
 * its form's first button that submits, everything else begins a line, and tells the page before.
 */
function enter(element: HTMLElement, { ctrlKey, metaKey }: KeyboardEvent): void {
  if (element.localName === 'input') {
    const { form } = element as HTMLInputElement;
    const controls = [...(form?.elements ?? [])] as HTMLButtonElement[];
    const button = controls.find(({ type }) => /submit|image/.test(type));
    if (button) button.click();
    else submit(form);
  } else if (!ctrlKey && !metaKey) {
    const inputType = element.localName === 'textarea' ? 'insertLineBreak' : 'insertParagraph';
    const told = new InputEvent('beforeinput', { inputType, ...asReal });
    // Firefox tells of it by itself.
    if (!import.meta.env.FIREFOX && !element.dispatchEvent(told)) return;
    const tree = element.getRootNode() as Document | ShadowRoot;
    if (tree.activeElement === element) element.ownerDocument.execCommand(inputType);
  }
}

/** Whether a press can be given to the page now: it may have switched its control off, or taken it away for a moment. */
export function canPressAgain(press: SendPress, box: Box): boolean {
  const control = press.by === 'control' ? controlNow(press, box) : box.element;
  return control !== undefined && !isDisabled(controlOf(control));
}

/** The control itself, the one that now stands where it stood, or else the one that now stands by the box. */
function controlNow({ target, place }: SendPress & { by: 'control' }, box: Box): Element | undefined {
  const found = place();
  const path: Element[] = [];
  for (let at: Element | null = found; at; at = parentElement(at)) path.push(at);
  return target.isConnected || box.isSend(path) ? found : sendControlNear(box);
}

/**
 * The same event once more. An event has all that a constructor asks for, of its legacy fields too: pages read `keyCode`.
 */
function copyOf(event: Event, type = event.type): Event {
  return new (event.constructor as new (type: string, init: object) => Event)(type, event);
}
