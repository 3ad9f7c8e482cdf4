/** A rule that came up, and how often. */
export interface Habit {
  rule: string;
  times: number;
}

/** The rules that came up most in `counts` (counters of `DaySums`), most first. */
export function habitsOf(counts: Readonly<Record<string, number>>, most: number): Habit[] {
  return Object.entries(counts)
    .filter(([name]) => name.startsWith('rule:'))
    .map(([name, times]) => ({ rule: name.slice('rule:'.length), times }))
    .sort((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1))
    .slice(0, most);
}
