import type { Kind } from '../../../analyzer/types.ts';
import { enterHabit } from '../../enter-habit.ts';
import { closest } from './composed-tree.ts';
import { labelsOf } from './kind-hint.ts';
import { sureControl } from './send-control.ts';

/** Said where Enter sends, in every language: how to begin a line all the same. */
const otherwise = /shift\s*\+?\s*(?:enter|return|[↵⏎⮐])/i;
/** Boxes of chats grow to about this height, in pixels, and scroll then. */
const low = 240;
/**
 * Whether a bare Enter sends what is in `box` (`scope` is what leaves with it) on a page that nobody described: as was seen
 * before, or as the page says; else in a chat beside its log. A message that no control sends, or in a low box with its
 * control at its side: perhaps. A field of one line knows no other Enter.
 */
export function enterSends(box: HTMLElement, scope: Element, kind: Kind): boolean | 'perhaps' {
  if (box.localName === 'input') return true;
  const hint = closest(box, '[enterkeyhint]')?.getAttribute('enterkeyhint');
  if (hint === 'send' || hint === 'enter') return hint === 'send';
  const habit = enterHabit(box);
  if (habit !== undefined) return habit;
  const said = labelsOf(box);
  if (otherwise.test(`${said} ${scope.textContent?.replace(box.textContent ?? '', '')}`)) return true;
  if (kind !== 'message') return false;
  if (box.ownerDocument.querySelector('[role="log"]')) return true;
  const control = sureControl(scope, box);
  return (!control || isBeside(control, box)) && 'perhaps';
}

/** Whether a control stands at the side of a low box, or lies in its end; that of a form stands below. */
function isBeside(control: Element, box: Element): boolean {
  const line = box.getBoundingClientRect();
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const height = (top + bottom) / 2;
  const middle = (line.left + line.right) / 2;
  return (left > middle || right < middle) && height > line.top && height < line.bottom && line.height < low;
}
