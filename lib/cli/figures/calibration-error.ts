import type { Scored } from './auc.ts';

/**
 * Expected calibration error: mean distance between what scores say and what is so, over ten equal-width bins of the
 * score, each weighted by the drafts in it (Naeini, Cooper and Hauskrecht 2015).
 */
export function calibrationError(items: readonly Scored[], bins = 10): number {
  const sums = Array.from({ length: bins }, () => ({ n: 0, score: 0, present: 0 }));
  for (const { score, present } of items) {
    const bin = sums[Math.min(bins - 1, Math.floor(score * bins))];
    if (!bin) continue;
    bin.n++;
    bin.score += score;
    bin.present += Number(present);
  }
  return sums.reduce((sum, bin) => sum + Math.abs(bin.score - bin.present), 0) / Math.max(1, items.length);
}
