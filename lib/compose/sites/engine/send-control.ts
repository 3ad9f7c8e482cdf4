import { closest, contains, findAll, hostOf, liftInto } from './composed-tree.ts';
import { namingAttributes } from './kind-hint.ts';
import { sendWords } from './send-words.ts';

/** Everything that a press of which could send. */
export const pressable =
  'button, [role="button"], input[type="submit"], input[type="image"], input[type="button"]';

/** A link sends only where it says so. */
export const links = 'a, [role="link"]';

/** Controls that open, switch or reset something. */
const other =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-pressed], [aria-expanded], [aria-selected], [aria-checked], [type="reset"], [formmethod="dialog"]';

/** Explicitly the form's own send. */
const submits = 'button[type="submit"], input[type="submit"], input[type="image"]';

/** What programmers call a send in class names, hooks and icons, whatever language the label is in … */
const hint = /send(?!er)|submit|publish|paper-?plane/i;
/** … and what they call a way out. */
const wayOut = /cancel|dismiss|discard|close/i;

/**
 * The control of `scope` that most looks as if it sends `box`, or null: the form's submit, else what has a word for
 * sending as its label (the list knows some languages only), else what its page's own names call a send, else a button
 * that submits its form by default, else the last labelled button after the box, where every composer seen so far puts it.
 * Hidden controls and those that open menus, switch something or lead out are left out.
 */
export function sendControl(scope: Element, box: Element): Element | null {
  return sureControl(scope, box) ?? lastAfter(scope, box);
}

/** `sendControl` without a guess by place alone. */
export function sureControl(scope: Element, box: Element): Element | null {
  const buttons = candidates(scope, box, pressable);
  const explicit = buttons.filter((button) => button.matches(submits));
  const isNamed = (button: Element) => sendWords.test(labelOf(button));
  const isHinted = (button: Element) => hint.test(namesOf(button));
  const found = explicit.find(isNamed) ?? explicit.at(-1) ?? buttons.findLast(isNamed);
  if (found) return found;
  const leading = candidates(scope, box, links);
  return (
    leading.findLast(isNamed) ??
    buttons.findLast(isHinted) ??
    leading.findLast(isHinted) ??
    buttons.findLast((button) => button.matches('form button:not([type])')) ??
    null
  );
}

/**
 * Whether a bare element, which only a pointer shows to be a button, is called a send: by its words, or without any by its
 * page's own names. Never by its place: an icon beside a box may as well add a picture.
 */
export function isBareSend(element: Element): boolean {
  const label = labelOf(element);
  const names = namesOf(element);
  return label ? sendWords.test(label) : hint.test(names) && !wayOut.test(names);
}

/** A control that the page has switched off sends nothing when pressed. */
export function isDisabled(control: Element): boolean {
  return control.matches(':disabled, [aria-disabled="true"]');
}

/** The control stands outside its form, which it names (`form="id"`) and which holds the box. */
export function isOfItsForm(control: Element, box: Element): boolean {
  const { form } = control as Partial<HTMLButtonElement>;
  return control.hasAttribute('form') && !!form && contains(form, box);
}

function candidates(scope: Element, box: Element, selector: string): Element[] {
  const form = closest(box, 'form') as HTMLFormElement | null;
  const outside = [...(form?.elements ?? [])].filter(
    (control) => control.matches(selector) && isOfItsForm(control, box) && !contains(scope, control),
  );
  return [...findAll(scope, selector), ...outside].filter(
    (control) =>
      !control.matches(other) &&
      isShown(control) &&
      !(wayOut.test(namesOf(control)) && !control.matches(submits)),
  );
}

function lastAfter(scope: Element, box: Element): Element | null {
  const at = liftInto(box, scope);
  const after = candidates(scope, box, pressable).filter((button) => {
    const placed = liftInto(button, scope);
    return at && placed && at.compareDocumentPosition(placed) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  return after.findLast(labelOf) ?? after.at(-1) ?? null;
}

/** A button inside a custom element has its words from the element around it. */
function labelOf(button: Element): string {
  const own = button.textContent?.trim() || button.getAttribute('aria-label') || button.getAttribute('value');
  return (own || hostOf(button)?.textContent || '').trim();
}

/** The attributes of a control and of what it shows, without its words. */
function namesOf(control: Element): string {
  return [control, ...control.querySelectorAll('*')]
    .flatMap((element) =>
      [...namingAttributes, 'data-icon', 'data-action', 'href'].map((name) => element.getAttribute(name)),
    )
    .join(' ');
}

/** Whether the page draws an element. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) !== false;
}
