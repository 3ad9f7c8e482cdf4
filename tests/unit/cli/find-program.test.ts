import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findProgram, type Program } from '../../../lib/cli/browser/find-program.ts';

const program: Program = {
  variable: 'SOME_BROWSER',
  commands: ['surely-not-installed-first', 'surely-not-installed-second'],
  mac: ['Applications/Some.app/Contents/MacOS/Some'],
  windows: ['Some/some.exe'],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-find-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, '');
  chmodSync(full, 0o755);
  return full;
}

it('takes the first command on the search path, in order of preference', () => {
  const second = put('b/surely-not-installed-second');
  const PATH = [join(folder, 'a'), join(folder, 'b')].join(':');
  expect(findProgram(program, { PATH }, 'linux')).toBe(second);
  const first = put('b/surely-not-installed-first');
  expect(findProgram(program, { PATH }, 'linux')).toBe(first);
});

it('finds an app of the home folder on macOS and a program on Windows', () => {
  const app = put('Applications/Some.app/Contents/MacOS/Some');
  expect(findProgram(program, { HOME: folder }, 'darwin')).toBe(app);
  const exe = put('Some/some.exe');
  expect(findProgram(program, { LOCALAPPDATA: folder }, 'win32')).toBe(exe);
});

it('obeys the variable, and says so when it names nothing that runs', () => {
  const named = put('mine');
  expect(findProgram(program, { SOME_BROWSER: named, PATH: '' }, 'linux')).toBe(named);
  expect(() => findProgram(program, { SOME_BROWSER: join(folder, 'gone') }, 'linux')).toThrow(/SOME_BROWSER/);
});

it('is undefined when nothing is installed', () => {
  expect(findProgram(program, { PATH: folder }, 'linux')).toBeUndefined();
});
