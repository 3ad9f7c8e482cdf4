import { aptInstall } from './apt-install.ts';
import { chromium } from './chromium.ts';
import { findProgram } from './find-program.ts';

/** Debian's packages for the browser and for the letters and emoji that its screenshots need. */
const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];

/**
 * Path of a Chromium-family browser: one that is there, or Debian's, installed now (root on Debian only).
 * @throws with one line that says what to install when there is none and none can be installed.
 */
export function ensureBrowser(say: (line: string) => void = console.error): string {
  const found = findProgram(chromium);
  if (found) return found;
  aptInstall(packages, 'No browser of the Chromium family was found.', say);
  const installed = findProgram(chromium);
  if (installed) return installed;
  throw new Error(
    'No Chrome, Chromium, Edge or Brave was found: install one (Debian: apt-get install chromium), or name its path in RAPPORT_CHROMIUM.',
  );
}
