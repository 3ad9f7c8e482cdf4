import { browser } from 'wxt/browser';
import { injectEverywhere } from './granted-sites.ts';
import { offerSiteMenu } from './site-menu.ts';

/** After an install: the welcome page, once. After both: the guard into pages that were open before. */
export async function onInstalled(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  await offerSiteMenu();
  await injectEverywhere();
}
