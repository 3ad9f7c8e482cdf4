import { ensureBrowser } from '../../lib/cli/browser/ensure-browser.ts';

let path: string | undefined;

/** Path of the Chromium-family browser that the tests drive; installs Debian's when there is none and it may. */
export function chromiumPath(): string {
  path ??= ensureBrowser();
  return path;
}
