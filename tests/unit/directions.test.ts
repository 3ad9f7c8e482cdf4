import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Who may import whom (ARCHITECTURE.md). A folder may always import from itself. */
const allowed: Record<string, string[]> = {
  'lib/analyzer': ['assets'],
  'lib/build': [],
  'lib/protocol': ['lib/analyzer/types'],
  'lib/voice': ['lib/analyzer/types', 'assets/voice-background'],
  'lib/feed': ['lib/analyzer/types'],
  'lib/compose': ['lib/analyzer/types'],
  'lib/storage': ['lib/analyzer/types'],
  'lib/messaging': ['lib/analyzer/types', 'lib/storage/settings/settings', 'lib/storage/history/entry'],
  'lib/cli': ['lib/', 'assets'],
  components: [
    'lib/analyzer/types',
    'lib/feed/',
    'lib/storage/settings/settings',
    'lib/storage/history/entry',
    'assets',
  ],
  entrypoints: ['lib/', 'components/', 'assets', 'node_modules/dictionary-en/'],
};

function sources(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.tsx?$/.test(f))
    .map((f) => join(folder, f));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] as string);
}

const files = ['lib', 'components', 'entrypoints'].flatMap(sources);

describe('import directions', () => {
  it.each(files)('%s', (file) => {
    const room = Object.keys(allowed).find((folder) => file.startsWith(`${folder}/`));
    expect(room, `${file} lies outside the layout of ARCHITECTURE.md`).toBeDefined();
    for (const spec of importsOf(file)) {
      if (spec === 'compromise' || spec.startsWith('compromise/'))
        expect(room, `${file} imports ${spec}: only lib/analyzer may`).toBe('lib/analyzer');
      if (!spec.startsWith('.')) continue;
      const target = relative(root, resolve(root, dirname(file), spec));
      const ok =
        target.startsWith(`${room}/`) ||
        (allowed[room as string] ?? []).some((prefix) => target.startsWith(prefix));
      expect(ok, `${file} imports ${target}: against the directions of ARCHITECTURE.md`).toBe(true);
    }
  });

  it('goes round in no circle', () => {
    const known = new Set(files);
    const imports = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((spec) => spec.startsWith('.'))
          .map((spec) => relative(root, resolve(root, dirname(file), spec)))
          .filter((target) => known.has(target)),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]): void => {
      const start = way.indexOf(file);
      if (start >= 0) throw new Error(`these import each other: ${[...way.slice(start), file].join(' → ')}`);
      if (done.has(file)) return;
      for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('has no barrels', () => {
    for (const file of files.filter((f) => f.startsWith('lib/'))) {
      expect(file, 'name the file after what it exports').not.toMatch(/\/index\.ts$/);
      expect(readFileSync(join(root, file), 'utf8'), `${file} re-exports a whole module`).not.toMatch(
        /^export \* from/m,
      );
    }
  });
});
