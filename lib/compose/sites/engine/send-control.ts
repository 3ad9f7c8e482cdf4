import { findAll, liftInto } from './composed-tree.ts';
import { sendWords } from './send-words.ts';

/** Everything that a press of which could send. */
export const pressable = 'button, [role="button"], input[type="submit"], input[type="image"]';

/** Controls that open, switch or reset something. */
const other =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-pressed], [aria-expanded], [aria-selected], [aria-checked], [type="reset"]';

/** Explicitly the form's own send. */
const submits = 'button[type="submit"], input[type="submit"], input[type="image"]';

/**
 * The control of `scope` that most looks as if it sends `box`, or null: the form's submit, else a button whose label is a
 * word for sending (a tie-breaker: the list knows some languages only), else the last labelled button after the box,
 * where every composer seen so far puts it. Hidden controls and those that open menus or switch something are left out.
 */
export function sendControl(scope: Element, box: Element): Element | null {
  const buttons = findAll(scope, pressable).filter((button) => !button.matches(other) && isShown(button));
  const submit = buttons.filter((button) => button.matches(submits));
  const named = buttons.filter((button) => sendWords.test(labelOf(button)));
  const best = submit.find((button) => named.includes(button)) ?? submit.at(-1) ?? named.at(-1);
  if (best) return best;
  const at = liftInto(box, scope);
  const after = buttons.filter((button) => {
    const placed = liftInto(button, scope);
    return at && placed && at.compareDocumentPosition(placed) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  return after.filter((button) => labelOf(button)).at(-1) ?? after.at(-1) ?? null;
}

/** A control that the page has switched off sends nothing when pressed. */
export function isDisabled(control: Element): boolean {
  return control.matches(':disabled, [aria-disabled="true"]');
}

function labelOf(button: Element): string {
  const label =
    button.textContent?.trim() || button.getAttribute('aria-label') || button.getAttribute('value') || '';
  return label.trim();
}

function isShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
