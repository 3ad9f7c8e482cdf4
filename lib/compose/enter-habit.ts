import { pathOf } from './guard/path-of.ts';
import { isSendPress } from './sites/engine/send-keys.ts';

/** A page that sends on Enter empties its box at once, or when its server has answered; in milliseconds. */
const looks = [0, 400];

/** What a bare Enter did in the boxes of this frame, by `nameOf`: true where it sent, false where it began a line. */
const seen = new Map<string, boolean>();

/** What a page keeps when it draws a box anew. */
const nameOf = ({ localName, id, parentElement }: Element): string =>
  [localName, id, parentElement?.className].join(' ');

/** Whether a bare Enter sends in boxes like this, as far as it was seen in this frame; undefined before. */
export function enterHabit(box: Element): boolean | undefined {
  return seen.get(nameOf(box));
}

/** Learns what a bare Enter does in `box` until `signal` aborts: nothing on a page says so, but the box is empty then. */
export function watchEnter(box: HTMLElement, read: () => string, signal: AbortSignal): void {
  const listen = (event: KeyboardEvent) => {
    if (!isSendPress(event, ['enter'], box) || event.ctrlKey || event.metaKey) return;
    if (!pathOf(event).includes(box)) return;
    const before = read();
    const look = () => {
      const now = read();
      if (before.trim() === '' || !box.isConnected) return;
      if (now.trim() === '') seen.set(nameOf(box), true);
      else if (now.split('\n').length > before.split('\n').length) seen.set(nameOf(box), false);
    };
    for (const wait of looks) setTimeout(look, wait);
  };
  box.ownerDocument.defaultView?.addEventListener('keydown', listen, { capture: true, signal });
}
