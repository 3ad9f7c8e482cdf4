import { describe, expect, it } from 'vitest';
import { createPacedAnalyzer } from '../../../entrypoints/background/create-paced-analyzer.ts';
import { createAnalyzer, createSteppedAnalyzer } from '../../../lib/analyzer/analyze.ts';
import type { Steps } from '../../../lib/analyzer/types.ts';
import { compileProtocol } from '../../../lib/protocol/file/compile-protocol.ts';

const sentence = (i: number) =>
  `Book now, only ${i} places are left for the walk at the harbour of town ${i}. `;
const long = Array.from({ length: 1_300 }, (_, i) => sentence(i)).join('');
const rules = Object.fromEntries(
  Array.from({ length: 100 }, (_, i) => [
    `Rule${i}`,
    { extends: 'existence', message: "'%s'", tokens: [`harb\\w+ of town ${i}`, '[A-Z]{4}'] },
  ]),
);
const { check } = compileProtocol({
  protocol: 1,
  name: 'Long',
  owner: 'Ann',
  layer: 'team',
  version: '1',
  rules,
});

function stepsOf<Result>(steps: Steps<Result>): { count: number; result: Result } {
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return { count, result: step.value };
  }
}

describe('a long draft', () => {
  it('is read in steps of some 10,000 characters, and comes to the same', () => {
    const { count, result } = stepsOf(createSteppedAnalyzer()({ text: long }));
    expect(count).toBeGreaterThanOrEqual(Math.floor(long.length / 11_000));
    expect(result).toEqual(createAnalyzer()({ text: long }));
  });

  it('is looked through for received rules in steps, and they find the same', () => {
    const context = { checks: [check], builtIn: false };
    const analyze = createSteppedAnalyzer();
    stepsOf(analyze({ text: long }));
    const { count, result } = stepsOf(analyze({ text: long }, context));
    expect(count).toBeGreaterThanOrEqual(Math.floor((100 * long.length) / 600_000));
    expect(result.findings).toEqual(check({ text: long }));
    expect(result.findings.length).toBeGreaterThan(50);
  });

  it('takes one step after an edit, and a short one never more', () => {
    const analyze = createSteppedAnalyzer();
    stepsOf(analyze({ text: long }));
    expect(stepsOf(analyze({ text: `${long}And one more.` })).count).toBe(0);
    expect(stepsOf(analyze({ text: sentence(1).repeat(50) })).count).toBe(0);
  });
});

describe('between its steps', () => {
  it('drafts of other tabs are answered', async () => {
    const answered: string[] = [];
    const waiting: (() => void)[] = [];
    const analyze = createPacedAnalyzer(() => new Promise((resolve) => waiting.push(resolve)));
    const first = analyze({ text: long }, {}).then(() => answered.push('long'));
    const edit = analyze({ text: `${long}!` }, {}).then(() => answered.push('its edit'));
    await expect.poll(() => waiting.length).toBe(1);
    await analyze({ text: 'Buy now!' }, {}).then(() => answered.push('short'));
    expect(answered).toEqual(['short']);
    while (answered.length < 3) {
      waiting.shift()?.();
      await Promise.resolve();
    }
    expect(answered).toEqual(['short', 'long', 'its edit']);
    await Promise.all([first, edit]);
  });

  it('one that fails holds up none after it', async () => {
    const analyze = createPacedAnalyzer();
    const failing = () => {
      throw new Error('a check that fails');
    };
    await expect(analyze({ text: long }, { checks: [failing] })).rejects.toThrow('a check that fails');
    expect((await analyze({ text: long }, {})).verdict).toBe('warning');
  });
});
