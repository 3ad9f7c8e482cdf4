import { describe, expect, it } from 'vitest';
import { auc, aucInterval } from '../../../lib/cli/figures/auc.ts';
import { calibrationError } from '../../../lib/cli/figures/calibration-error.ts';
import { detection, macroF1 } from '../../../lib/cli/figures/detection.ts';

const scored = (pairs: readonly [number, boolean][]) => pairs.map(([score, present]) => ({ score, present }));

describe('auc', () => {
  it('is the share of pairs in the right order, ties counted half', () => {
    expect(
      auc(
        scored([
          [0.9, true],
          [0.1, false],
        ]),
      ),
    ).toBe(1);
    expect(
      auc(
        scored([
          [0.1, true],
          [0.9, false],
        ]),
      ),
    ).toBe(0);
    expect(
      auc(
        scored([
          [0.5, true],
          [0.5, false],
        ]),
      ),
    ).toBe(0.5);
    expect(
      auc(
        scored([
          [0.9, true],
          [0.4, true],
          [0.5, false],
          [0.1, false],
        ]),
      ),
    ).toBe(0.75);
  });

  it('is no number where one kind is missing', () => {
    expect(auc(scored([[0.5, true]]))).toBeNaN();
  });

  it('has an interval around it that a seed gives again', () => {
    const items = scored(Array.from({ length: 60 }, (_, i) => [((i * 37) % 60) / 60, i % 3 === 0] as const));
    const [low, high] = aucInterval(items, 5);
    expect(low).toBeLessThan(auc(items));
    expect(high).toBeGreaterThan(auc(items));
    expect(aucInterval(items, 5)).toEqual([low, high]);
  });
});

describe('calibration error', () => {
  it('is nothing where scores say what is so, and all where they say the opposite', () => {
    expect(
      calibrationError(
        scored([
          [1, true],
          [0, false],
        ]),
      ),
    ).toBe(0);
    expect(
      calibrationError(
        scored([
          [0, true],
          [1, false],
        ]),
      ),
    ).toBe(1);
  });

  it('weighs bins by the drafts in them', () => {
    expect(
      calibrationError(
        scored([
          [0.85, true],
          [0.85, false],
          [0.05, false],
          [0.05, false],
        ]),
      ),
    ).toBeCloseTo(0.2);
  });
});

describe('detection', () => {
  it('knows precision, recall and F1', () => {
    const items = [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ] as const;
    expect(detection(items.map(([said, present]) => ({ said, present })))).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });

  it('takes the mean over classes, not over drafts', () => {
    const items = [
      { said: 'a', truth: 'a' },
      { said: 'a', truth: 'a' },
      { said: 'a', truth: 'b' },
    ];
    expect(macroF1(items)).toBeCloseTo((0.8 + 0) / 2);
  });
});
