import { type FamilyName, families, familyNames } from './families.ts';

/** How often features occur in posts of many writers. */
export interface FamilyCounts {
  /** All features counted, with repetitions. */
  total: number;
  /** Different features seen. */
  types: number;
  /** Frequent features only; what is missing counts as unseen. */
  counts: ReadonlyMap<string, number>;
}

export type Background = Record<FamilyName, FamilyCounts>;

/** The background as stored: per family `total`, `types`, and features grouped by equal count. */
export type StoredBackground = Record<
  FamilyName,
  { total: number; types: number; counts: Record<string, string[]> }
>;

/** Reads the stored form. */
export function readBackground(from: StoredBackground): Background {
  const read = (name: FamilyName): FamilyCounts => ({
    total: from[name].total,
    types: from[name].types,
    counts: new Map(
      Object.entries(from[name].counts).flatMap(([n, features]) =>
        features.map((f) => [f, Number(n)] as const),
      ),
    ),
  });
  return Object.fromEntries(familyNames.map((name) => [name, read(name)])) as Background;
}

/**
 * Counts a background from masked posts of many writers.
 * @param atLeast features seen less often are left out of the stored table (their mass stays in `total`)
 */
export function countBackground(
  masked: readonly string[],
  atLeast: Record<FamilyName, number>,
): StoredBackground {
  const countFamily = (name: FamilyName) => {
    const counts = new Map<string, number>();
    let total = 0;
    for (const post of masked) {
      for (const feature of families[name].features(post)) {
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
        total++;
      }
    }
    const grouped: Record<string, string[]> = {};
    for (const [feature, n] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      // Half an emoji (a lone surrogate) cannot be stored as text.
      if (n < atLeast[name] || /[\uD800-\uDFFF]/.test(feature.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '')))
        continue;
      // Two figures are exact enough for a log-ratio and keep the file small.
      const rounded = String(Number(n.toPrecision(2)));
      grouped[rounded] ??= [];
      grouped[rounded].push(feature);
    }
    return { total, types: counts.size, counts: grouped };
  };
  return Object.fromEntries(familyNames.map((name) => [name, countFamily(name)])) as StoredBackground;
}
