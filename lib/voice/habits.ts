/** What a writer does per post, as a reader would count it. */
export const habitMeasures = {
  exclamations: (masked: string) => masked.match(/!/g)?.length ?? 0,
  questions: (masked: string) => masked.match(/\?/g)?.length ?? 0,
  emoji: (masked: string) => masked.match(/\p{Extended_Pictographic}/gu)?.length ?? 0,
  hashtags: (masked: string) => masked.match(/\uE002/g)?.length ?? 0,
  capitals: (masked: string) => masked.match(/\b\p{Lu}{3,}\b/gu)?.length ?? 0,
  words: (masked: string) => masked.match(/\p{L}+(?:'\p{L}+)*/gu)?.length ?? 0,
} as const;

export type HabitName = keyof typeof habitMeasures;

/** Mean and standard deviation a post. */
export type Habits = Record<HabitName, { mean: number; deviation: number }>;

/** Habits over masked posts. */
export function habitsOf(masked: readonly string[]): Habits {
  const entries = Object.entries(habitMeasures).map(([name, measure]) => {
    const values = masked.map(measure);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
    return [name, { mean, deviation }];
  });
  return Object.fromEntries(entries) as Habits;
}
