import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the peers of this folder's own lock file on the first run. @throws when npm cannot. */
export function ensurePeers(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules/harper.js'))) return;
  console.error(
    'Installing harper.js, write-good, alex and compromise to measure against (once, tests/bench)…',
  );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(npm, args, { cwd: import.meta.dirname, stdio: 'inherit' });
  if (status !== 0) throw new Error('The peers could not be installed: see the lines of npm above.');
}
