import { ensureBuild } from '../../lib/cli/browser/ensure-build.ts';

/** Builds for all browsers before the tests fan out, so that no two of them build at once. */
export default function globalSetup(): void {
  ensureBuild('chrome');
  ensureBuild('firefox');
  ensureBuild('edge');
  ensureBuild('safari');
}
