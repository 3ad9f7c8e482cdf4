import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { ensureBuild } from '../../../lib/cli/browser/ensure-build.ts';
import { firefoxPath } from './firefox-path.ts';

/** A running Firefox with the built extension in it. */
export interface Firefox {
  browser: Browser;
  /** Id under which Firefox installed the extension. */
  extensionId: string;
  /** Opens `url`, answered from `pages` (URL → HTML); every other request is refused. */
  open(url: string, pages: Record<string, string>): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox asks its maker's servers for settings and updates at start: a proxy that nobody runs lets nothing out. */
const offline = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

async function answer(request: HTTPRequest, pages: Record<string, string>): Promise<void> {
  const body = pages[request.url()];
  if (body === undefined) return request.abort();
  const contentType = `text/${request.url().endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8`;
  return request.respond({ status: 200, contentType, body });
}

/**
 * Starts Firefox over WebDriver BiDi and installs the unpacked extension in `folder` (the built one) for the session
 * (unsigned, as Firefox allows for temporary add-ons). Pages at `moz-extension:` cannot be opened this way: Firefox refuses to navigate there.
 */
export async function launchFirefox(
  folder = ensureBuild('firefox'),
  preferences: Record<string, boolean> = {},
): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    extraPrefsFirefox: { ...offline, ...preferences },
  });
  const extensionId = await browser.installExtension(folder);
  return {
    browser,
    extensionId,
    async open(url, pages) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, pages));
      await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}
