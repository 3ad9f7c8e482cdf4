/** What one local day on one site came to: counters by name (`sent`, `stance:sell`, `remark:hard-sell`, …). */
export interface DaySums {
  /** `YYYY-MM-DD` */
  day: string;
  site: string;
  counts: Readonly<Record<string, number>>;
}

/** All counters of `days` together. */
export function totalOf(days: Iterable<DaySums>): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { counts } of days)
    for (const [name, n] of Object.entries(counts)) total[name] = (total[name] ?? 0) + n;
  return total;
}
