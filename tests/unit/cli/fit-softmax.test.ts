import { describe, expect, it } from 'vitest';
import { columnsOf, type Sign } from '../../../lib/cli/fit/fit-logistic.ts';
import { fitSoftmax } from '../../../lib/cli/fit/fit-softmax.ts';

// Three kinds of rows, each with a sign of its own, the last with one row astray.
const rows = [
  [1, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, 1, 0],
  [0, 0, 1],
  [0, 1, 1],
];
const truth = [0, 0, 1, 1, 2, 2];
const even = rows.map(() => 1);
const free = (columns: number, classes: number): Sign[][] =>
  Array.from({ length: columns }, () => Array.from({ length: classes }, () => '±'));
const fitted = (penalty: number, importance = even) =>
  fitSoftmax(columnsOf(rows, 3), 3, truth, importance, free(3, 3), penalty);

/** The class whose model says most of a row. */
function classOf(models: ReturnType<typeof fitted>, row: readonly number[]): number {
  const odds = models.map(({ bias, weights }) =>
    row.reduce((sum, value, i) => sum + value * (weights[i] as number), bias),
  );
  return odds.indexOf(Math.max(...odds));
}

describe('the joint fit', () => {
  it('tells the classes apart', () => {
    const models = fitted(0.1);
    expect(rows.map((row) => classOf(models, row))).toEqual(truth);
  });

  it('gives a sign that two classes share to the one it tells from the rest', () => {
    const [, second, third] = fitted(0.1);
    expect(second?.weights[1]).toBeGreaterThan(third?.weights[1] as number);
    expect(third?.weights[2]).toBeGreaterThan(1);
  });

  it('says the base rates where no feature tells', () => {
    const models = fitSoftmax(
      columnsOf([[0], [0], [0], [0]], 1),
      2,
      [0, 0, 0, 1],
      [1, 1, 1, 1],
      free(1, 2),
      1,
    );
    const [most, rest] = models.map(({ bias }) => Math.exp(bias)) as [number, number];
    expect(most / (most + rest)).toBeCloseTo(0.75, 2);
  });

  it('holds each weight to the sign it was given', () => {
    const signs: Sign[][] = [
      ['-', '±', '±'],
      ['±', '±', '±'],
      ['±', '±', '+'],
    ];
    const models = fitSoftmax(columnsOf(rows, 3), 3, truth, even, signs, 0.1);
    expect(fitted(0.1)[0]?.weights[0]).toBeGreaterThan(0);
    expect(models[0]?.weights[0]).toBe(0);
    expect(models[2]?.weights[2]).toBeGreaterThan(0);
  });

  it('is pulled to zero by the penalty, and never varies', () => {
    const size = (models: ReturnType<typeof fitted>) =>
      models.flatMap(({ weights }) => weights).reduce((sum, weight) => sum + weight * weight, 0);
    expect(size(fitted(5))).toBeLessThan(size(fitted(0.1)));
    expect(fitted(1)).toEqual(fitted(1));
  });
});
