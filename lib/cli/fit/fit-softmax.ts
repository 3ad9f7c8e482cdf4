import { type Columns, type Logistic, type Sign, signed } from './fit-logistic.ts';

/**
 * Multinomial logistic regression with an L2 penalty: one linear model a class, fitted together, so that a class is
 * told from those it is confused with. Cyclic coordinate descent on a quadratic bound of the loss (its curvature in
 * one weight never exceeds 1/4; Böhning 1992). No randomness: the same examples give the same weights.
 * @param truth class of each row, 0..classes-1
 * @param importance weight of each row
 * @param signs by column, one a class
 * @param penalty strength of the pull to zero, per weight (the biases have none)
 */
export function fitSoftmax(
  { rows, columns }: Columns,
  classes: number,
  truth: ArrayLike<number>,
  importance: ArrayLike<number>,
  signs: readonly (readonly Sign[])[],
  penalty: number,
  sweeps = 200,
): Logistic[] {
  const models = Array.from({ length: classes }, () => ({
    bias: 0,
    weights: new Array<number>(columns.length).fill(0),
  }));
  const grown = Array.from({ length: classes }, () => new Float64Array(rows).fill(1));
  const sums = new Float64Array(rows).fill(classes);
  const curvature = columns.map(
    ({ rows: at, values }) =>
      at.reduce((sum, row, i) => sum + (importance[row] as number) * (values[i] as number) ** 2, 0) / 4 +
      penalty,
  );
  const total = Array.from(importance).reduce((sum, weight) => sum + weight, 0);
  const error = (own: Float64Array, row: number, k: number) =>
    (importance[row] as number) * ((own[row] as number) / (sums[row] as number) - Number(truth[row] === k));
  const move = (own: Float64Array, row: number, by: number) => {
    const old = own[row] as number;
    own[row] = old * Math.exp(by);
    sums[row] = (sums[row] as number) + (own[row] as number) - old;
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0;
    models.forEach((model, k) => {
      const own = grown[k] as Float64Array;
      let slope = 0;
      for (let row = 0; row < rows; row++) slope += error(own, row, k);
      const step = (-slope * 4) / total;
      model.bias += step;
      for (let row = 0; row < rows; row++) move(own, row, step);
      columns.forEach(({ rows: at, values }, j) => {
        const old = model.weights[j] as number;
        let pull = penalty * old;
        for (let i = 0; i < at.length; i++) pull += error(own, at[i] as number, k) * (values[i] as number);
        const next = signed(signs[j]?.[k] as Sign, old - pull / (curvature[j] as number));
        const change = next - old;
        if (change === 0) return;
        model.weights[j] = next;
        moved = Math.max(moved, Math.abs(change));
        for (let i = 0; i < at.length; i++) move(own, at[i] as number, change * (values[i] as number));
      });
    });
    if (moved < 1e-3) break;
  }
  return models;
}
