import { ensureBuild } from '../../lib/cli/browser/ensure-build.ts';

/** Builds both before the tests fan out, so that no two of them build at once. */
export default function globalSetup(): void {
  ensureBuild('chrome');
  ensureBuild('firefox');
}
