import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureBuild } from '../../lib/cli/browser/ensure-build.ts';

/** What judges: a part that exports only where it finds Node's `require` is missing there without a word. */
describe.each(['chrome', 'firefox'] as const)('the scripts for %s that judge', (target) => {
  const folder = ensureBuild(target);
  const desk = readdirSync(join(folder, 'assets')).filter((name) => /^desk-.*\.js$/.test(name));
  it('have the studio’s worker among them', () => expect(desk).toHaveLength(1));
  it.each(['background.js', ...desk.map((name) => `assets/${name}`)])('%s asks for no require', (file) =>
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/typeof require\s*==/),
  );
});
