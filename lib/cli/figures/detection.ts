/** How well a yes or no fits what is so. Ratios with nothing under them are NaN. */
export interface Detection {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 of `said` against `present`. */
export function detection(items: readonly { said: boolean; present: boolean }[]): Detection {
  let hit = 0;
  let said = 0;
  let present = 0;
  for (const item of items) {
    if (item.said && item.present) hit++;
    if (item.said) said++;
    if (item.present) present++;
  }
  return { precision: hit / said, recall: hit / present, f1: (2 * hit) / (said + present) };
}

/** Mean of the F1 of each class that occurs in the truth. */
export function macroF1(items: readonly { said: string; truth: string }[]): number {
  const classes = [...new Set(items.map((item) => item.truth))];
  const sum = classes.reduce(
    (total, name) =>
      total + detection(items.map((item) => ({ said: item.said === name, present: item.truth === name }))).f1,
    0,
  );
  return sum / classes.length;
}
