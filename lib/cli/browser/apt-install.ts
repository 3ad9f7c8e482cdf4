import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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
