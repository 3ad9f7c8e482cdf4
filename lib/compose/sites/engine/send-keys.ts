import { pathOf } from '../../guard/path-of.ts';
import { contains } from './composed-tree.ts';
import type { SendKey } from './site-data.ts';

/**
 * True when this key press is one of `keys`: a fresh press of Enter by itself, or with Control or Command. Key repeat,
 * an input method's confirmation (`isComposing`, key code 229), Shift+Enter and Alt+Enter never are; nor is a bare Enter
 * while a list of suggestions is open at the box, where it picks an entry.
 */
export function isSendPress(event: KeyboardEvent, keys: readonly SendKey[], box: Element): boolean {
  if (event.key !== 'Enter' || !isFresh(event)) return false;
  if (event.ctrlKey || event.metaKey) return keys.includes('mod-enter');
  return !event.shiftKey && keys.includes('enter') && !isPicking(box);
}

/** A key that goes down anew, and for nobody but the page. */
function isFresh({ type, repeat, isComposing, keyCode, altKey }: KeyboardEvent): boolean {
  return type === 'keydown' && !repeat && !isComposing && keyCode !== 229 && !altKey;
}

/** A list of suggestions (mentions, emoji) is open and has taken over the arrow keys and Enter. */
function isPicking(box: Element): boolean {
  return box.getAttribute('aria-expanded') === 'true' || !!box.getAttribute('aria-activedescendant');
}

/**
 * True when the press activates `control`, a send control that is no native button and so gets no `click` from the
 * browser: the room listens to the key itself.
 */
export function isActivation(event: KeyboardEvent, control: Element): boolean {
  if (!isFresh(event) || event.ctrlKey || event.metaKey) return false;
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  const target = pathOf(event)[0] as Element | undefined;
  return !!target && contains(control, target) && !target.matches('button, input, a[href]');
}
