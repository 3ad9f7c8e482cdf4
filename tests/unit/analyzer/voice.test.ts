import { describe, expect, it } from 'vitest';
import { rules } from '../../../lib/analyzer/rules/all-rules.ts';
import { overall } from '../../../lib/analyzer/rules/overall.ts';
import { principles } from '../../../lib/analyzer/rules/principles.ts';
import { strengthRules } from '../../../lib/analyzer/strengths/strength-rules.ts';

const said: [string, string][] = [
  ...[...rules, ...Object.values(overall), ...strengthRules].map(({ id, message }): [string, string] => [
    id,
    message,
  ]),
  ...Object.entries(principles),
];

describe('how the coach speaks', () => {
  it.each(said)('%s', (_id, text) => {
    // "What went wrong" tells of an event, as the coach's own model sentences do; calling a person wrong does not.
    const own = text.replace(/'[^']*'/g, 'it').replace(/\bwent wrong\b/g, 'happened');
    expect(own).not.toMatch(/\b(?:should|must|bad|wrong|inappropriate|consider|avoid)\b|!/i);
    for (const sentence of text.split(/[.;?]\s/))
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(18);
  });
});
