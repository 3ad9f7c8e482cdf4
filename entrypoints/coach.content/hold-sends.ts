import { browser } from 'wxt/browser';
import type { EnforcementMode } from '../../lib/analyzer/types.ts';
import type { Coach } from '../../lib/compose/coach.ts';
import { guardSlot } from '../../lib/compose/guard/guard-slot.ts';
import { hearAround } from '../../lib/compose/guard/hear-around.ts';
import { Hold } from '../../lib/compose/hold/hold.ts';
import { watchRelease } from '../../lib/compose/hold/watch-release.ts';
import { keptFromPage } from '../../lib/compose/place/coach-host.ts';
import { askBeforeSend } from './ask-before-send.tsx';
import { keepWords } from './keep-words.tsx';

/** A send that the page did not take is not stopped again for so long, in milliseconds. */
const secondTry = 60_000;

/** Has the guard of this frame ask before the sends of `coach`'s boxes, as `mode` has it, until `ending`. */
export function holdSends(
  window: Window,
  coach: Coach,
  mode: () => EnforcementMode,
  ending: AbortSignal,
): void {
  const slot = guardSlot();
  const hold = new Hold({
    boxes: () => coach.sessions(),
    boxAt: (element) => coach.sessionAt(element),
    mode,
    alive: () => Boolean(browser.runtime?.id),
    question: (held, over) => askBeforeSend(held, over, (element) => coach.sessionAt(element)),
    stranded: keepWords,
    released: (parts, press) =>
      watchRelease(parts, press, () => {
        hold.letGo(parts, secondTry);
        const session = parts[0] && coach.sessionAt(parts[0].box.box.element);
        if (session)
          session.notice.value = {
            text: 'The page did not take it. Press send again: it will not be stopped.',
          };
      }),
  });
  slot.decide = (event) => {
    if (!keptFromPage(event)) hold.handle(event);
  };
  slot.asking = () => hold.asking;
  hearAround(window, slot.decide, ending);
  ending.addEventListener('abort', () => {
    slot.decide = undefined;
    slot.asking = undefined;
  });
}
