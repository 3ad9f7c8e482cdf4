import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** Everything the build reads. A change in any of it makes the output stale. */
const sources = ['entrypoints', 'components', 'lib', 'assets', 'wxt.config.ts', 'package-lock.json'];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path).mtimeMs;
  if (!statSync(path).isDirectory()) return own;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), own);
}

export type Target = 'chrome' | 'firefox' | 'edge' | 'safari';

const names: Record<Target, string> = {
  chrome: 'Chromium',
  firefox: 'Firefox',
  edge: 'Edge',
  safari: 'Safari',
};

/**
 * Folder of the built extension for `target`; builds it when a source is newer than the output.
 * @throws with the builder's own output when the build fails.
 */
export function ensureBuild(target: Target, say: (line: string) => void = console.error): string {
  const folder = join(root, '.output', `${target}-mv3`);
  const manifest = join(folder, 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (built > Math.max(...sources.map((source) => newest(join(root, source))))) return folder;
  say(`Building the extension for ${names[target]}…`);
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  // What is tested is what ships: a test runner's own NODE_ENV would build another one, with checks for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  const run = spawnSync(process.execPath, [wxt, 'build', '-b', target], { cwd: root, encoding: 'utf8', env });
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}${run.stderr}`);
  return folder;
}
