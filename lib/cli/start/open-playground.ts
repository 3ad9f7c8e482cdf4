import type { Browser, Page } from 'puppeteer-core';

/**
 * Opens the playground at `url` in front of everything. The extension opens its welcome page when it is installed,
 * which says that it runs; a page behind another tab is painted so rarely that nothing on it can be waited for.
 * @throws when the extension does not start within 15 seconds.
 */
export async function openPlayground(browser: Browser, url: string): Promise<Page> {
  const [page = await browser.newPage()] = await browser.pages();
  await browser
    .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 15_000 })
    .catch(() => {
      throw new Error('The browser did not start the extension.');
    });
  await page.goto(url);
  await page.bringToFront();
  return page;
}
