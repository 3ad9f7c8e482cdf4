import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);
const composers = ['draft', 'lexical', 'quill', 'reply', 'textarea', 'tiptap'];

/** What `npm start -- WORDS` prints and how it ends. */
async function start(...words: string[]) {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  return run('npm', ['start', '--silent', '--', ...words], { cwd: root, env })
    .then(({ stdout, stderr }) => ({ code: 0, stdout, stderr }))
    .catch(({ code, stdout, stderr }) => ({ code, stdout, stderr }));
}

test('npm start takes a picture of the coach in every editor and says what it found', async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'rapport-start-'));
  const { code, stdout, stderr } = await start('--headless', '--shot', folder);
  expect(code, stderr).toBe(0);
  for (const composer of composers)
    expect(stdout).toMatch(new RegExp(`^${composer}: \\d+ remarks? \\(.*${composer}\\.png\\)$`, 'm'));
  expect(readdirSync(folder).sort()).toEqual(composers.map((composer) => `${composer}.png`));
  // A picture of an empty page packs to almost nothing.
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name)).length).toBeGreaterThan(20_000);
  rmSync(folder, { recursive: true });
});

test('npm start says in one line what it cannot do', async () => {
  const odd = await start('--sideways');
  expect(odd.code).toBe(1);
  expect(odd.stderr).toContain("Unknown option '--sideways'");
  const half = await start('--headless');
  expect(half.code).toBe(1);
  expect(half.stderr).toContain('--headless and --shot DIR go together.');
});
