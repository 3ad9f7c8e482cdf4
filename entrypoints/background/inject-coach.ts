import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messaging/serve.ts';

const running = new Map<string, Promise<void>>();

/**
 * Puts the coach into the frame that a box was focused in. The guard asks once for each document; two boxes focused
 * before the first injection is done share it. Rejects where the browser refuses (its own pages, stores).
 */
export function injectCoach({ tab, frameId, documentId }: Sender): Promise<void> {
  if (tab?.id === undefined) return Promise.resolve();
  const key = `${tab.id}:${frameId ?? 0}:${documentId ?? ''}`;
  const begun = running.get(key);
  if (begun) return begun;
  const injecting = browser.scripting
    .executeScript({
      target: { tabId: tab.id, frameIds: [frameId ?? 0] },
      files: ['/content-scripts/coach.js'],
      injectImmediately: true,
    })
    .then(() => undefined)
    .finally(() => running.delete(key));
  running.set(key, injecting);
  return injecting;
}
