import { pathOf } from '../path-of.ts';
import type { HeldPart, HoldBox } from './held-send.ts';

/** A send on its way: everything that leaves with it, as it stands at that moment. */
export interface Attempt {
  /** Names the composer: the first box that leaves with this send. */
  key: Element;
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
 * The attempt as it can still be made: when the page has drawn its composer anew meanwhile, the one that `place` leads
 * to, provided that the same words stand in it.
 */
export function attemptNow(attempt: Attempt, place: () => Element, boxAt: BoxAt): Attempt {
  if (attempt.key.isConnected) return attempt;
  const sender = boxAt(place());
  const now = sender && attemptFrom(sender, boxAt);
  return now && textsOf(now) === textsOf(attempt) ? now : attempt;
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
  return parts.length > 0 ? { key: together[0] ?? sender.box.element, parts } : undefined;
}
