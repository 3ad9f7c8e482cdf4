import type { FamilyCounts } from './background.ts';
import { type FamilyName, families } from './families.ts';
import { hashFeature } from './hash-feature.ts';

/** One family of a fingerprint. Serialisable as JSON. */
export interface OwnFamily {
  total: number;
  /** 18-bit feature hashes and their counts in turn; many features share a hash, so no post can be read back. */
  counts: number[];
  /** Mean and standard deviation of the family's score over own posts, each scored without itself. */
  mean: number;
  deviation: number;
}

const hashes = 2 ** 18;

/** Counts of an own family, indexed by hash. */
export function tableOf(family: OwnFamily): Uint16Array {
  const table = new Uint16Array(hashes);
  for (let i = 0; i + 1 < family.counts.length; i += 2)
    table[family.counts[i] as number] = family.counts[i + 1] as number;
  return table;
}

/** The counts of a table, as a family stores them. */
export function countsOf(table: Uint16Array): number[] {
  const counts: number[] = [];
  table.forEach((n, hash) => {
    if (n > 0) counts.push(hash, n);
  });
  return counts;
}

/**
 * Log-likelihood ratio of own against background for the features of one post (multinomial, Dirichlet prior),
 * divided by a power of their number.
 * @param less a post to leave out of `table`, as hashes of its features, when it was learnt from
 */
export function familyScore(
  name: FamilyName,
  features: readonly string[],
  table: Uint16Array,
  total: number,
  background: FamilyCounts,
  less?: Uint16Array,
): number {
  const { prior, cap, norm } = families[name];
  const unseen = background.total + 0.5 * background.types;
  let sum = 0;
  for (const feature of features) {
    const hash = hashFeature(feature);
    const expected = ((background.counts.get(feature) ?? 0) + 0.5) / unseen;
    const own = (table[hash] as number) - (less?.[hash] ?? 0);
    const observed = (own + prior * expected) / (total + prior);
    sum += Math.max(-cap, Math.min(cap, Math.log(observed / expected)));
  }
  return sum / (features.length + 1) ** norm;
}

/** Learns one family from masked own posts. */
export function learnFamily(
  name: FamilyName,
  masked: readonly string[],
  background: FamilyCounts,
): OwnFamily {
  const perPost = masked.map((post) => families[name].features(post));
  const table = new Uint16Array(hashes);
  let total = 0;
  for (const features of perPost) {
    total += features.length;
    for (const feature of features) {
      const hash = hashFeature(feature);
      table[hash] = Math.min(0xffff, (table[hash] as number) + 1);
    }
  }
  // Each post is scored as if it had not been learnt from, so that the mean holds for posts to come.
  const inThis = new Uint16Array(hashes);
  const scores = perPost.map((features) => {
    const own = features.map((feature) => hashFeature(feature));
    for (const hash of own) inThis[hash] = (inThis[hash] as number) + 1;
    const score = familyScore(name, features, table, total - features.length, background, inThis);
    for (const hash of own) inThis[hash] = 0;
    return score;
  });
  const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
  const deviation = Math.sqrt(scores.reduce((a, b) => a + (b - mean) ** 2, 0) / scores.length) || 1;
  return { total, counts: countsOf(table), mean, deviation };
}
