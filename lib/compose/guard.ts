import { deepestFocus } from './deepest-focus.ts';
import { guardSlot } from './guard-slot.ts';
import { mayBeBox } from './may-be-box.ts';

/** Everything a press of a button, a key or a form can arrive as. */
export const sendEvents = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;

export interface GuardOptions {
  /** Asks the background for the coach in this frame; calls `failed` when nobody answered. */
  wake(failed: () => void): void;
  /** False once the extension was updated or removed under this page. */
  alive(): boolean;
  /** The object that this extension's scripts share in the frame. */
  world?: object;
}

/**
 * Stands at the door of a frame from `document_start`, so that its window-capture listeners run before any of the
 * page's own. Until the coach has put a decision into the shared slot, every event passes. It wakes the coach once,
 * at the first focus that could be a compose box, and costs nothing before: no timer, no observer, no message.
 */
export function startGuard(window: Window, { wake, alive, world }: GuardOptions): void {
  const slot = guardSlot(world);
  slot.end?.();
  const ending = new AbortController();
  slot.end = () => ending.abort();
  const capture = { capture: true, signal: ending.signal };

  const live = (): boolean => {
    if (alive()) return true;
    ending.abort();
    return false;
  };

  let awake = false;
  const wakeFor = (target: EventTarget | null | undefined) => {
    if (awake || !mayBeBox(target) || !live()) return;
    awake = true;
    // The next focus tries again.
    wake(() => {
      awake = false;
    });
  };
  window.addEventListener('focusin', (event) => wakeFor(event.composedPath()[0]), capture);

  const onSendEvent = (event: Event) => {
    if (!slot.decide) return;
    try {
      slot.decide(event);
    } catch {
      // Whatever fails here, the writer's post goes out as if nobody stood at the door.
    }
  };
  for (const type of sendEvents) window.addEventListener(type, onSendEvent, capture);

  // A box that had the focus before the guard was there (a page that was open while the extension was installed).
  wakeFor(deepestFocus(window.document));
}
