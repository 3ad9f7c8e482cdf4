import { type Cost, costOf, median, quantile } from './clock.ts';
import { type Contestant, reference } from './contestants.ts';

/** What reading a draft for the first time costs one contestant, in milliseconds and against the reference peer. */
export interface ColdResult {
  name: string;
  cpu: { median: number; p95: number };
  wall: { median: number; p95: number };
  /** Processor time over that of the reference: median over median, 95th percentile over 95th percentile. */
  ratio: { median: number; p95: number };
}

/** How often each draft is read by each; a draft's cost is the median of them, so that one hiccup does not count. */
const rounds = 3;

/** Lets everybody read every draft, taking turns draft by draft, each time another one first. */
export async function measureCold(
  everybody: readonly Contestant[],
  drafts: readonly string[],
): Promise<ColdResult[]> {
  const costs = everybody.map(() => drafts.map((): Cost[] => []));
  // One round more than counted: the first one warms up the compilers of the engine.
  for (let round = 0; round <= rounds; round++) {
    for (const [d, draft] of drafts.entries()) {
      for (let turn = 0; turn < everybody.length; turn++) {
        const c = (turn + d + round) % everybody.length;
        const read = (everybody[c] as Contestant).fresh();
        const cost = await costOf(() => read(draft));
        if (round > 0) costs[c]?.[d]?.push(cost);
      }
    }
  }
  const results = everybody.map(({ name }, c) => {
    const of = (kind: keyof Cost) => {
      const values = (costs[c] ?? []).map((tries) => median(tries.map((cost) => cost[kind])));
      return { median: median(values), p95: quantile(values, 0.95) };
    };
    return { name, cpu: of('cpu'), wall: of('wall') };
  });
  const base = results.find(({ name }) => name === reference)?.cpu ?? { median: Number.NaN, p95: Number.NaN };
  return results.map((result) => ({
    ...result,
    ratio: { median: result.cpu.median / base.median, p95: result.cpu.p95 / base.p95 },
  }));
}
