import { random } from '../figures/random.ts';

/**
 * Deals items into folds so that each fold holds its share of each class.
 * @param classOf what is to be shared out evenly
 * @returns fold number by item
 */
export function dealFolds<T>(
  items: readonly T[],
  folds: number,
  classOf: (item: T) => string,
  seed: number,
): number[] {
  const next = random(seed);
  const byClass = new Map<string, number[]>();
  items.forEach((item, index) => {
    const name = classOf(item);
    byClass.set(name, [...(byClass.get(name) ?? []), index]);
  });
  const fold = new Array<number>(items.length).fill(0);
  let deal = 0;
  for (const indices of byClass.values()) {
    for (let i = indices.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [indices[i], indices[j]] = [indices[j] as number, indices[i] as number];
    }
    for (const index of indices) fold[index] = deal++ % folds;
  }
  return fold;
}
