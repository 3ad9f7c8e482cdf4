import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

/** Debian's packages for the browser and for the letters and emoji that its screenshots need. */
const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];

const help =
  'No Chrome, Chromium, Edge or Brave was found: install one (Debian: apt-get install chromium), or name its path in RAPPORT_CHROMIUM.';

/**
 * Installs Debian packages, saying so first. Returns whether apt succeeded; false without a try when this is not
 * Debian or not root, because asking for a password is not this program's business.
 */
export function aptInstall(names: readonly string[], why: string, say: (line: string) => void): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  say(`${why} Installing ${names.join(', ')} with apt-get; this takes a minute.`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...names);
}

/**
 * Path of a Chromium-family browser: one that is there, or Debian's, installed now (root on Debian only).
 * @throws with one line that says what to install when there is none and none can be installed.
 */
export function ensureBrowser(say: (line: string) => void = console.error): string {
  const found = findBrowser();
  if (found) return found;
  aptInstall(packages, 'No browser of the Chromium family was found.', say);
  const installed = findBrowser();
  if (!installed) throw new Error(help);
  return installed;
}
