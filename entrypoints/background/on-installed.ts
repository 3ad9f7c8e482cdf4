import { browser } from 'wxt/browser';
import { injectGuard } from './granted-sites.ts';

/** After an install: the welcome page, once. After both: the guard into pages that were open before. */
export async function onInstalled(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await injectGuard(scripts.flatMap((script) => script.matches ?? []));
}
