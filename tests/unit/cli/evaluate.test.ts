import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

it.each([
  ['an option that nobody knows', '--hlep', "Unknown option '--hlep'"],
  ['an option without its value', '--examples', "Option '--examples <value>' argument missing"],
  ['a way to leave out that nobody knows', '--leave-out=month', 'usage: npm run evaluate'],
])('%s ends in a line and the usage, without a trace of the program', (_, option, said) => {
  const { stderr, status } = spawnSync(
    process.execPath,
    [resolve(root, 'node_modules/tsx/dist/cli.mjs'), resolve(root, 'lib/cli/evaluate.ts'), option],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stderr).toContain(said);
  expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
  expect(status).toBe(2);
});
