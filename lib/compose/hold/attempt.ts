import { pathOf } from '../guard/path-of.ts';
import { findAll } from '../sites/engine/composed-tree.ts';
import type { HeldPart, HoldBox } from './held-send.ts';

/** A send on its way: everything that leaves with it, as it stands at that moment. */
export interface Attempt {
  /** Names the composer: the first box that leaves with this send. */
  key: Element;
  /** The box whose control, key or form was pressed. */
  sender: HoldBox;
  parts: HeldPart[];
}

type BoxAt = (element: Element) => HoldBox | undefined;

/** The send that `event` would be: of the first of `boxes` that it sends. Undefined when it sends none with words in it. */
export function attemptOf(event: Event, boxes: readonly HoldBox[], boxAt: BoxAt): Attempt | undefined {
  const path = pathOf(event);
  const sender = boxes.find(({ box }) => {
    try {
      if (event.type === 'submit') return box.isSubmit(event);
      if (event.type.startsWith('key')) return box.isSendKey(event as KeyboardEvent);
      return box.isSend(path);
    } catch {
      return false;
    }
  });
  return sender && attemptFrom(sender, boxAt);
}

/**
 * The attempt as it can still be made: in its own composer, or in the one that the page has drawn in its stead with the
 * same words in it: where `place` leads to, or anywhere else on the page. Undefined when the words are gone from it.
 */
export function attemptNow(attempt: Attempt, place: () => Element, boxAt: BoxAt): Attempt | undefined {
  if (attempt.parts.some(({ box }) => hasWords(box.box.element))) return attempt;
  const { documentElement } = attempt.key.ownerDocument;
  for (const element of [place(), ...findAll(documentElement, 'textarea, [contenteditable]')]) {
    const sender = element.isConnected && boxAt(element);
    const now = sender && attemptFrom(sender, boxAt);
    if (now && textsOf(now) === textsOf(attempt)) return now;
  }
  return undefined;
}

/** Asked of the page itself: a box is not read any more once the site was switched off. */
function hasWords(element: HTMLElement): boolean {
  const { value = element.textContent } = element as Partial<HTMLTextAreaElement>;
  return element.isConnected && value?.trim() !== '';
}

/** What leaves, as one string to compare by. */
export function textsOf({ parts }: { parts: readonly HeldPart[] }): string {
  return parts.map(({ text }) => text).join('\u0000');
}

function attemptFrom(sender: HoldBox, boxAt: BoxAt): Attempt | undefined {
  const together = sender.box.together();
  const parts = together
    .map((element) => (element === sender.box.element ? sender : boxAt(element)))
    .filter((box) => box !== undefined)
    .map((box) => ({ box, text: box.read() }))
    .filter(({ text }) => text.trim() !== '');
  return parts.length > 0 ? { key: together[0] ?? sender.box.element, sender, parts } : undefined;
}
