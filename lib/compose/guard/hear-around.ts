import { sendEvents } from '../send-events.ts';

/**
 * Hears the sends of the pages around a frame as well, as far out as they are of the same site: the button that sends
 * what is written in an editor's frame often stands beside the frame. `hear` may throw: the event passes.
 */
export function hearAround(window: Window, hear: (event: Event) => void, signal: AbortSignal): void {
  const safely = (event: Event) => {
    try {
      hear(event);
    } catch {
      // As at the frame's own door.
    }
  };
  for (let at = window; at.frameElement; at = at.parent)
    for (const type of sendEvents) at.parent.addEventListener(type, safely, { capture: true, signal });
}
