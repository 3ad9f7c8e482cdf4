import { browser } from 'wxt/browser';

/** The address of the page behind the popup, or of `?host=` (for a popup opened as a page of its own). */
export async function currentPage(search: string): Promise<string> {
  const host = new URLSearchParams(search).get('host');
  // Names under .localhost stay on this machine and have no certificate.
  if (host) return `${/(^|\.)localhost$/.test(host) ? 'http' : 'https'}://${host}/`;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? '';
}
