import { random } from './random.ts';

/** A score and whether the thing it scores is present. */
export interface Scored {
  score: number;
  present: boolean;
}

/** AUC of drafts sorted by score, each counted `times[i]` times; ties count half. */
function sortedAuc(sorted: readonly Scored[], times: ArrayLike<number>): number {
  let negatives = 0;
  let positives = 0;
  let won = 0;
  for (let i = 0; i < sorted.length; ) {
    let tiedPositives = 0;
    let tiedNegatives = 0;
    const score = (sorted[i] as Scored).score;
    for (; i < sorted.length && (sorted[i] as Scored).score === score; i++) {
      if ((sorted[i] as Scored).present) tiedPositives += times[i] as number;
      else tiedNegatives += times[i] as number;
    }
    won += tiedPositives * (negatives + tiedNegatives / 2);
    positives += tiedPositives;
    negatives += tiedNegatives;
  }
  return positives && negatives ? won / (positives * negatives) : Number.NaN;
}

/** Area under the ROC curve: how often a draft that has it scores above one that has not. NaN when one kind is missing. */
export function auc(items: readonly Scored[]): number {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  return sortedAuc(sorted, new Uint8Array(sorted.length).fill(1));
}

/** The middle 95 % of the AUC over seeded bootstrap samples of the drafts. */
export function aucInterval(items: readonly Scored[], seed = 1, samples = 400): [number, number] {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  const next = random(seed);
  const values: number[] = [];
  for (let s = 0; s < samples; s++) {
    const times = new Uint16Array(sorted.length);
    for (let i = 0; i < sorted.length; i++) {
      const at = Math.floor(next() * sorted.length);
      times[at] = (times[at] as number) + 1;
    }
    const value = sortedAuc(sorted, times);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}
