import { describe, expect, it } from 'vitest';
import { features } from '../../../lib/analyzer/features/all-features.ts';
import { speaksFor, stanceSigns } from '../../../lib/cli/fit/stance-signs.ts';

const named = speaksFor.flatMap(([, ids]) => ids);

describe('the stances that a feature speaks for', () => {
  it('are fixed for every feature, once', () => {
    expect([...named].sort()).toEqual(features.map(({ id }) => id).sort());
  });

  it('may be raised by it, and no other', () => {
    expect(stanceSigns('act.kin')).toEqual(['-', '+', '-', '-', '-']);
  });
});
