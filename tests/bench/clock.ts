/** Milliseconds that one piece of work took: of the processor (user and system), and of the clock on the wall. */
export interface Cost {
  cpu: number;
  wall: number;
}

/** Runs `work` once and says what it cost. */
export async function costOf(work: () => unknown): Promise<Cost> {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  const result = work();
  if (result instanceof Promise) await result;
  const used = process.cpuUsage(cpu);
  return { cpu: (used.user + used.system) / 1000, wall: performance.now() - wall };
}

/** The value below which a share `q` (0 to 1) of `values` lies, interpolated between neighbours. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
