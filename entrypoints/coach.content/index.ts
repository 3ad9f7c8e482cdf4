import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardSlot } from '../../lib/compose/guard/guard-slot.ts';
import { leaveWhenAsked } from './leave-when-asked.ts';
import { startCoach } from './start-coach.ts';

/** Put into a frame by the background once a box there was focused. */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    const slot = guardSlot();
    if (slot.coached && !slot.coached.signal.aborted) return;
    slot.coached = ctx;
    leaveWhenAsked(ctx, location, document);
    if (browser.runtime.id) await startCoach(window, ctx.signal);
  },
});
