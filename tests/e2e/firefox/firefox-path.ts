import { aptInstall } from '../../../lib/cli/browser/apt-install.ts';
import { findProgram, type Program } from '../../../lib/cli/browser/find-program.ts';

const firefox: Program = {
  variable: 'RAPPORT_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  mac: ['Applications/Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox/firefox.exe'],
};

/**
 * Path of the Firefox that the tests drive; installs Debian's firefox-esr when there is none and it may.
 * @throws with one line that says what to install.
 */
export function firefoxPath(): string {
  const found = findProgram(firefox);
  if (found) return found;
  aptInstall(['firefox-esr'], 'No Firefox was found.', console.error);
  const installed = findProgram(firefox);
  if (installed) return installed;
  throw new Error(
    'No Firefox was found: install it (Debian: apt-get install firefox-esr), or name its path in RAPPORT_FIREFOX.',
  );
}
