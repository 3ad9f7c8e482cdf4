import { describe, expect, it } from 'vitest';
import { columnsOf, fitLogistic } from '../../../lib/cli/fit/fit-logistic.ts';
import { dealFolds } from '../../../lib/cli/fit/folds.ts';
import { scaleOdds } from '../../../lib/cli/fit/scale-odds.ts';

const rows = [
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
  [1, 0],
  [0, 1],
];
const targets = [1, 1, 0, 0, 1, 0];
const even = rows.map(() => 1);

describe('the fit', () => {
  it('gives weight to what goes with the target', () => {
    const { weights } = fitLogistic(columnsOf(rows, 2), targets, even, ['±', '±'], 0.1);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeLessThan(0);
  });

  it('keeps the sign it was given', () => {
    const { weights } = fitLogistic(columnsOf(rows, 2), targets, even, ['-', '+'], 0.1);
    expect(weights).toEqual([0, 0]);
  });

  it('says the base rate where no feature tells', () => {
    const { bias } = fitLogistic(columnsOf([[0], [0], [0], [0]], 1), [1, 0, 0, 0], [1, 1, 1, 1], ['±'], 1);
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.25, 3);
  });

  it('counts an important row more', () => {
    const light = fitLogistic(columnsOf([[1], [1]], 1), [1, 0], [1, 1], ['±'], 0.5);
    const heavy = fitLogistic(columnsOf([[1], [1]], 1), [1, 0], [5, 1], ['±'], 0.5);
    expect(heavy.weights[0] as number).toBeGreaterThan(light.weights[0] as number);
  });
});

describe('scaling', () => {
  it('pulls in odds that are too sure', () => {
    const items = Array.from({ length: 100 }, (_, i) => ({
      score: i % 2 ? 8 : -8,
      present: i % 2 ? i % 10 !== 1 : i % 10 === 0,
    }));
    const { slope } = scaleOdds(items);
    expect(slope).toBeGreaterThan(0);
    expect(slope).toBeLessThan(0.5);
  });
});

describe('folds', () => {
  it('hold their share of each class, the same for the same seed', () => {
    const items = Array.from({ length: 50 }, (_, i) => (i < 10 ? 'rare' : 'common'));
    const folds = dealFolds(items, 5, (item) => item, 3);
    for (let k = 0; k < 5; k++)
      expect(items.filter((item, i) => item === 'rare' && folds[i] === k)).toHaveLength(2);
    expect(dealFolds(items, 5, (item) => item, 3)).toEqual(folds);
  });
});
