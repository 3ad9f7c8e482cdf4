/** How a weight may be signed: `+` never below 0, `-` never above, `±` free. */
export type Sign = '+' | '-' | '±';

/** A weight, or 0 where its sign does not allow it. */
export function signed(sign: Sign, weight: number): number {
  return (sign === '+' && weight < 0) || (sign === '-' && weight > 0) ? 0 : weight;
}

/** Examples in columns: per feature the rows where it is not 0, and its values there. */
export interface Columns {
  rows: number;
  columns: readonly { rows: Int32Array; values: Float64Array }[];
}

/** A fitted linear model on the log-odds. */
export interface Logistic {
  bias: number;
  weights: number[];
}

/** Turns dense rows into columns. */
export function columnsOf(rows: readonly ArrayLike<number>[], width: number): Columns {
  const columns = Array.from({ length: width }, (_, column) => {
    const at: number[] = [];
    rows.forEach((row, index) => {
      if (row[column]) at.push(index);
    });
    return {
      rows: Int32Array.from(at),
      values: Float64Array.from(at, (r) => (rows[r] as ArrayLike<number>)[column] as number),
    };
  });
  return { rows: rows.length, columns };
}

/**
 * Logistic regression with an L2 penalty and signed weights, by cyclic coordinate descent on a quadratic bound of the
 * loss (the curvature of the log-loss never exceeds 1/4). No randomness: the same examples give the same weights.
 * @param targets probability wanted per row, 0..1
 * @param importance weight of each row
 * @param signs one per column
 * @param penalty strength of the pull to zero, per weight (the bias has none)
 */
export function fitLogistic(
  { rows, columns }: Columns,
  targets: ArrayLike<number>,
  importance: ArrayLike<number>,
  signs: readonly Sign[],
  penalty: number,
  sweeps = 300,
): Logistic {
  const weights = new Array<number>(columns.length).fill(0);
  const margin = new Float64Array(rows);
  const error = new Float64Array(rows);
  const refresh = (row: number) => {
    error[row] =
      (importance[row] as number) * (1 / (1 + Math.exp(-(margin[row] as number))) - (targets[row] as number));
  };
  for (let row = 0; row < rows; row++) refresh(row);
  const curvature = columns.map(
    ({ rows: at, values }) =>
      at.reduce((sum, row, i) => sum + (importance[row] as number) * (values[i] as number) ** 2, 0) / 4 +
      penalty,
  );
  const total = Array.from(importance).reduce((sum, weight) => sum + weight, 0);
  let bias = 0;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0;
    const step = -error.reduce((sum, e) => sum + e, 0) / (total / 4);
    bias += step;
    for (let row = 0; row < rows; row++) {
      margin[row] = (margin[row] as number) + step;
      refresh(row);
    }
    for (let j = 0; j < columns.length; j++) {
      const { rows: at, values } = columns[j] as Columns['columns'][number];
      const old = weights[j] as number;
      let slope = penalty * old;
      for (let i = 0; i < at.length; i++) slope += (error[at[i] as number] as number) * (values[i] as number);
      const next = signed(signs[j] as Sign, old - slope / (curvature[j] as number));
      const change = next - old;
      if (change === 0) continue;
      weights[j] = next;
      moved = Math.max(moved, Math.abs(change));
      for (let i = 0; i < at.length; i++) {
        const row = at[i] as number;
        margin[row] = (margin[row] as number) + change * (values[i] as number);
        refresh(row);
      }
    }
    if (moved < 1e-4 && Math.abs(step) < 1e-4) break;
  }
  return { bias, weights };
}
