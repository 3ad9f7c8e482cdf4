import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] as string);

describe.each(documents)('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');

  it('names only commands that there are', () => {
    const named = [...all(text, /npm run (?:-s )?([\w:-]+)/g), ...all(text, /npm (start|test)\b/g)];
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it('links only to files that there are', () => {
    const named = [...all(text, /\]\(([^)#]+)[^)]*\)/g), ...all(text, /<img src="([^"]+)"/g)];
    const targets = named.filter((target) => !/^[a-z]+:/.test(target));
    expect(targets.filter((target) => !existsSync(resolve(root, dirname(name), target)))).toEqual([]);
  });

  it('names only folders that there are', () => {
    const folders = all(text, /`((?:lib|tests|entrypoints|components|assets)\/[\w./-]*)`/g);
    const built = (path: string) => path.startsWith('tests/e2e/.artifacts');
    expect(folders.filter((path) => !built(path) && !existsSync(join(root, path)))).toEqual([]);
  });
});

it('names every dependency of the extension in ARCHITECTURE.md, with its reason', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const isNamed = (name: string) => text.includes(name) || text.includes(name.replace(/\/.*/, '/*'));
  expect(Object.keys(dependencies).filter((name) => !isNamed(name))).toEqual([]);
});
