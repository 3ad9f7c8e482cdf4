import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/analyzer/rules/all-rules.ts';
import { strengthRules } from '../../lib/analyzer/strengths/strength-rules.ts';
import { ensureBuild } from '../../lib/cli/browser/ensure-build.ts';

/** Examples that stand nowhere else in a rule, and long enough to be found by their words alone. */
const examples = [...rules, ...strengthRules].flatMap(({ hits, misses }) =>
  [...hits, ...misses].filter((text) => typeof text === 'string' && text.length > 20),
) as string[];

describe.each(['chrome', 'firefox'] as const)('the background for %s', (target) => {
  it('holds every rule and none of its examples', () => {
    const background = readFileSync(join(ensureBuild(target), 'background.js'), 'utf8');
    expect(rules.filter(({ id }) => !background.includes(id))).toEqual([]);
    expect(examples.filter((text) => background.includes(text))).toEqual([]);
  });
});
