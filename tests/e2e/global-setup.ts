import { ensureBuild } from '../../lib/cli/browser/ensure-build.ts';
import { chromiumPath } from './browser.ts';

/** Once before all browser tests: a browser and a fresh build, so that no worker waits for either. */
export default function globalSetup(): void {
  chromiumPath();
  ensureBuild('chrome');
}
