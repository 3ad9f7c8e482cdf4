import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureBuild } from '../../lib/cli/browser/ensure-build.ts';

it.each(['chrome', 'firefox'] as const)(
  'the build for %s carries the notices of the packages in it',
  (target) => {
    const notices = readFileSync(join(ensureBuild(target), 'licences/packages.txt'), 'utf8');
    const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)].map(([, name]) => name);
    for (const name of ['preact', 'yaml', 'compromise', '@codemirror/state', 'webextension-polyfill'])
      expect(named).toContain(name);
    expect(new Set(named).size).toBe(named.length);
    expect(notices).toContain('Mozilla Public License');
  },
);
