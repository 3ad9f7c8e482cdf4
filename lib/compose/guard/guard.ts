import { sendEvents } from '../send-events.ts';
import { deepestFocus } from './deepest-focus.ts';
import { guardSlot } from './guard-slot.ts';
import { hearFocus } from './hear-focus.ts';
import { mayBeBox } from './may-be-box.ts';

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
  // What an extension that was updated or removed under this page has left there: no script of it runs any more.
  if (!slot.coached) for (const left of window.document.querySelectorAll('rapport-coach')) left.remove();

  const live = (): boolean => {
    if (alive()) return true;
    // A question on screen holds somebody's post: it is answered first.
    if (slot.asking?.()) return false;
    ending.abort();
    slot.coached?.abort();
    return false;
  };

  let awake = false;
  slot.lines ??= new WeakSet();
  const lines = slot.lines;
  const wakeFor = (target: Element | null) => {
    if (!target || !mayBeBox(target)) return;
    if (target.localName === 'input') lines.add(target);
    if (awake || !live()) return;
    awake = true;
    // The next focus tries again, or the next key in the box: who writes on gives no other sign.
    wake(() => {
      awake = false;
    });
  };

  const onSendEvent = (event: Event) => {
    if (!awake && event.type === 'keydown') wakeFor(deepestFocus(window.document.activeElement));
    if (!slot.decide || !live()) return;
    try {
      slot.decide(event);
    } catch {
      // Whatever fails here, the writer's post goes out as if nobody stood at the door.
    }
  };
  // The question takes the focus, and some composers close, or forget their words, as soon as it leaves them.
  const onBlur = (event: FocusEvent) => {
    const next = event.relatedTarget as Element | null;
    if (next?.localName === 'rapport-coach' && slot.asking?.()) event.stopImmediatePropagation();
  };
  const listen = () => {
    for (const type of sendEvents) window.addEventListener(type, onSendEvent, capture);
    for (const type of ['blur', 'focusout'] as const) window.addEventListener(type, onBlur, capture);
    // A form's submit does not leave its shadow root.
    hearFocus(window, 'focusin', ending.signal, wakeFor, (root) =>
      root.addEventListener('submit', onSendEvent, capture),
    );
  };
  listen();
  if (window.location.href === 'about:blank') listenAgain(window.document, listen, ending.signal);

  // A box that had the focus before the guard was there (a page that was open while the extension was installed).
  wakeFor(deepestFocus(window.document.activeElement));
}

/**
 * A frame without an address is often filled by `document.open()` and `write()`, which take all listeners away. Its
 * new root element is the only sign of that; one node is watched, in such frames alone.
 */
function listenAgain(document: Document, listen: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
