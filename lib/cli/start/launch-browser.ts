import puppeteer, { type Browser } from 'puppeteer-core';

interface Options {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
}

/**
 * Starts the browser with the extension in it and a profile of its own that is gone afterwards. The extension goes in
 * over the DevTools pipe: branded Chrome has ignored `--load-extension` since version 137.
 */
export function launchBrowser({ executablePath, extension, headless }: Options): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1000, height: 800, deviceScaleFactor: 2 } : null,
    // Without the bar that says a test drives this browser: a person does.
    ignoreDefaultArgs: ['--enable-automation'],
    // Chromium's sandbox refuses to run as root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
