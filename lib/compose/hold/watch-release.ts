import type { HeldPart } from './held-send.ts';
import type { SendPress } from './send-press.ts';

/** A page that takes a send shows it within this time, in milliseconds. */
const patience = 2_000;

/**
 * Calls `ignored` when a page did nothing with the press that it was given again: some accept no press but the user's
 * own. Any sign of work counts as taken: other text, a control that went, was disabled or redrawn.
 */
export function watchRelease(parts: readonly HeldPart[], press: SendPress, ignored: () => void): void {
  const look = () => parts.map(({ box }) => box.read()).join('\u0000') + stateOf(press);
  const before = look();
  setTimeout(() => {
    try {
      if (parts.every(({ box }) => box.box.element.isConnected) && look() === before) ignored();
    } catch {
      // The page has moved on, which is a sign of work.
    }
  }, patience);
}

function stateOf(press: SendPress): string {
  const control = press.by === 'submit' ? press.submitter : press.target;
  if (!control) return '';
  const around = control.closest('form, dialog, [role="dialog"]');
  return [control.isConnected, control.outerHTML, around?.querySelectorAll('*').length].join();
}
