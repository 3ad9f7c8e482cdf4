import { browser } from 'wxt/browser';
import type { Leave } from '../../lib/messaging/leave.ts';

const scriptId = 'granted-sites';
const guard = 'content-scripts/guard.js';

let last: Promise<void> = Promise.resolve();

/**
 * Runs the guard on exactly the sites that the user granted beside the known ones: now in their open tabs, and from
 * now on in every new page. Call at every start: the browser's grants are the truth. One call after another: a second
 * one that registers or takes away what the first one does is refused by the browser.
 */
export function syncGrantedSites(): Promise<void> {
  last = last.catch(() => {}).then(sync);
  return last;
}

async function sync(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  const before = registered[0]?.matches ?? [];
  if (before.join() === matches.join()) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([
      {
        id: scriptId,
        js: [guard],
        matches,
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  await injectGuard(matches.filter((origin) => !before.includes(origin)));
}

/** Puts the guard into the open tabs of `matches`, where no page load will bring it. */
async function injectGuard(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.allSettled(
    tabs.map((tab) =>
      browser.scripting.executeScript({
        target: { tabId: tab.id as number, allFrames: true },
        files: [`/${guard}`],
        injectImmediately: true,
      }),
    ),
  );
}

/** Puts the guard into every open tab where it belongs: what ran there before was another installation's. */
export async function injectEverywhere(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await injectGuard([...scripts.flatMap((script) => script.matches ?? []), ...(await grantedOrigins())]);
}

/** Asks what runs in open pages of `origins`, whose grant is gone, to leave them. */
export async function leavePages(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message: Leave = { type: 'leave', origins };
  await Promise.allSettled(tabs.map((tab) => browser.tabs.sendMessage(tab.id as number, message)));
}

/** Takes back every grant and what ran by it. */
export async function dropGrantedSites(): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await syncGrantedSites();
}

/** Origins that the user granted on request, in a stable order. */
async function grantedOrigins(): Promise<string[]> {
  const { host_permissions: hosts = [], content_scripts: scripts = [] } = browser.runtime.getManifest();
  // The browser counts what content scripts match among its grants.
  const own = new Set([...hosts, ...scripts.flatMap((script) => script.matches ?? [])]);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !own.has(origin)).sort();
}
