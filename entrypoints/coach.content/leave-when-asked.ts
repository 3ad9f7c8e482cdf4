import { browser } from 'wxt/browser';
import { pageUrl } from '../../lib/compose/sites/engine/page-url.ts';
import { asksToLeave } from '../../lib/messaging/leave.ts';

/** Ends the coach of this frame when the user takes back the grant for its page. */
export function leaveWhenAsked(life: AbortController, location: Location, document: Document): void {
  const { hostname } = pageUrl(location, document);
  const listen = (message: unknown) => {
    if (asksToLeave(message, hostname)) life.abort();
  };
  browser.runtime.onMessage?.addListener(listen);
  life.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen));
}
