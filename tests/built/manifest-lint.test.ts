import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ensureBuild } from '../../lib/cli/browser/ensure-build.ts';

const linter = resolve(import.meta.dirname, '../../node_modules/.bin/addons-linter');

interface Message {
  code: string;
  message: string;
  file?: string;
}

/** Mozilla's linter, the one inside `web-ext lint`. It exits non-zero when it finds errors, with the same report. */
async function lint(folder: string): Promise<{ errors: Message[] }> {
  const { stdout } = await promisify(execFile)(linter, [folder, '--output', 'json'], {
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { stdout: string }) => error);
  return JSON.parse(stdout);
}

it.each(['chrome', 'firefox'] as const)(
  'the build for %s has no error in the store linter',
  async (target) => {
    const { errors } = await lint(ensureBuild(target));
    expect(errors.map(({ code, file, message }) => `${file}: ${code}: ${message}`)).toEqual([]);
  },
);
