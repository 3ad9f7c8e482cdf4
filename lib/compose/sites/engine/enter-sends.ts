import type { Kind } from '../../../analyzer/types.ts';
import { enterHabit } from '../../enter-habit.ts';
import { closest } from './composed-tree.ts';
import { labelsOf } from './kind-hint.ts';
import { sureControl } from './send-control.ts';

/** Said where Enter sends, in every language: how to begin a line all the same. */
const otherwise = /shift\s*\+?\s*(?:enter|return|[↵⏎⮐])/i;
/** Boxes of chats grow to about this height, in pixels, and scroll then. */
const low = 240;
/** A chat names whom it writes to: a channel, a person. */
const addressed = /(?:^|\s)[#@]\S/;

/**
 * Whether a bare Enter sends what is in `box` (`scope` is what leaves with it) on a page that nobody described: as was seen
 * before, or as the page says; else in a chat: a message beside a log, or one that no control sends, or a low one with
 * its control at its side. A field of one line knows no other Enter.
 */
export function enterSends(box: HTMLElement, scope: Element, kind: Kind): boolean {
  if (box.localName === 'input') return true;
  const hint = closest(box, '[enterkeyhint]')?.getAttribute('enterkeyhint');
  if (hint === 'send' || hint === 'enter') return hint === 'send';
  const habit = enterHabit(box);
  if (habit !== undefined) return habit;
  const said = labelsOf(box);
  if (otherwise.test(`${said} ${scope.textContent?.replace(box.textContent ?? '', '')}`)) return true;
  if (kind !== 'message') return false;
  if (addressed.test(said) || box.ownerDocument.querySelector('[role="log"]')) return true;
  const control = sureControl(scope, box);
  return !control || isBeside(control, box);
}

/** Whether a control stands at the side of a low box, or lies in its end; that of a form stands below. */
function isBeside(control: Element, box: Element): boolean {
  const line = box.getBoundingClientRect();
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const height = (top + bottom) / 2;
  const middle = (line.left + line.right) / 2;
  return (left > middle || right < middle) && height > line.top && height < line.bottom && line.height < low;
}
