import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ensureBuild } from '../../lib/cli/browser/ensure-build.ts';

/** Gzipped bytes a page pays for each content script (1 kB = 1,000 bytes). */
const budgets = { 'content-scripts/guard.js': 6_000, 'content-scripts/coach.js': 45_000 };

describe.each(['chrome', 'firefox'] as const)('content scripts for %s', (target) => {
  const gzipped = (file: string) =>
    gzipSync(readFileSync(join(ensureBuild(target), file)), { level: 9 }).length;

  it.each(Object.entries(budgets))('%s stays under %d bytes gzipped', (file, budget) => {
    const size = gzipped(file);
    console.log(`${target} ${file}: ${size} of ${budget} bytes`);
    expect(size).toBeLessThan(budget);
  });

  it('the background stays under 890,000 bytes', () => {
    // All of it is read whenever the worker wakes: this is bytes, and not what they come to when packed. Most of it is
    // the tagger's dictionary and the rules.
    const { size } = statSync(join(ensureBuild(target), 'background.js'));
    console.log(`${target} background.js: ${size} of 890000 bytes`);
    expect(size).toBeLessThan(890_000);
  });

  it('together stay under 60,000 bytes gzipped', () => {
    const together = Object.keys(budgets).reduce((sum, file) => sum + gzipped(file), 0);
    expect(together).toBeLessThan(60_000);
  });
});
