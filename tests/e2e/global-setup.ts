import { ensureBuild } from '../../lib/cli/browser/ensure-build.ts';
import { ensureClients } from '../fixtures/clients/ensure-clients.ts';
import { chromiumPath } from './browser.ts';

/** Once before all browser tests: a browser, a fresh build and the clients, so that no worker waits for any. */
export default function globalSetup(): void {
  chromiumPath();
  ensureClients();
  ensureBuild('chrome');
}
