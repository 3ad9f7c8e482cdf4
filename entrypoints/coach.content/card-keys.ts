import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { keepCaret } from '../../lib/compose/editors/caret-keeper.ts';
import { pathOf } from '../../lib/compose/guard/path-of.ts';
import type { CoachHost } from '../../lib/compose/place/coach-host.ts';

/** Leads into the card of the box at `root` and back by keys, ahead of the page; `opened` is null while the card is closed. */
export function cardKeys(
  root: HTMLElement,
  host: CoachHost,
  card: RefObject<HTMLElement | null>,
  opened: Signal<unknown>,
  signal: AbortSignal,
) {
  let backToText: (() => void) | undefined;
  /** The card is to have the focus once it is drawn. */
  let isWanted = false;
  /** The focus is in the card, also when what had it is gone: a pressed button that its remark took along. */
  let isWithin = false;

  /** Gives a card that may just have been drawn the focus that it is to have, or that went with what had it. */
  function settle(): void {
    if (!card.current) return;
    if (isWanted || (isWithin && !host.root.activeElement)) card.current.focus({ preventScroll: true });
    isWanted = false;
  }

  /** Closes the card; who came to it by keys is back at the caret. */
  function close(): void {
    isWithin = false;
    backToText?.();
    backToText = undefined;
    opened.value = null;
  }

  function open(): void {
    backToText = keepCaret(root);
    isWanted = true;
    opened.value ??= 'card';
    settle();
  }

  const keydown = (event: KeyboardEvent) => {
    const path = pathOf(event);
    const inCard = path.includes(host.element);
    if (!inCard && !path.includes(root)) return;
    const inner = host.root.activeElement;
    if (isShortcut(event)) (isWithin ? close : open)();
    else if (event.key === 'Escape' && opened.peek() && !event.isComposing) close();
    else if (inCard && event.key === 'Tab' && card.current && inner)
      turnFocus(card.current, inner, event.shiftKey);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const listening = { capture: true, signal };
  host.root.addEventListener('focusin', () => (isWithin = true), listening);
  window.addEventListener('focusin', ({ target }) => (isWithin &&= target === host.element), listening);
  window.addEventListener('keydown', keydown, listening);
  return { settle, close };
}

/** Alt+Shift+R, by the key's place: with Alt held some layouts type another letter there. */
function isShortcut(event: KeyboardEvent): boolean {
  return (
    event.altKey &&
    event.shiftKey &&
    !event.ctrlKey &&
    !event.metaKey &&
    event.code === 'KeyR' &&
    !event.repeat
  );
}

/** Moves the focus within the card, round and round: outside it lies the page, and Escape leads back to the text. */
function turnFocus(card: HTMLElement, from: Element, backwards: boolean): void {
  const stops = [...card.querySelectorAll<HTMLElement>('button, summary')];
  const at = stops.indexOf(from as HTMLElement);
  stops.at(backwards ? Math.max(at, 0) - 1 : (at + 1) % stops.length)?.focus();
}
