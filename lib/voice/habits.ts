/** What a writer does per post, as a reader would count it. */
export const habitMeasures = {
  exclamations: (masked: string) => masked.match(/!/g)?.length ?? 0,
  questions: (masked: string) => masked.match(/\?/g)?.length ?? 0,
  emoji: (masked: string) => masked.match(/\p{Extended_Pictographic}/gu)?.length ?? 0,
  hashtags: (masked: string) => masked.match(/\uE002/g)?.length ?? 0,
  capitals: (masked: string) => masked.match(/\b\p{Lu}{3,}\b/gu)?.length ?? 0,
  words: (masked: string) => masked.match(/\p{L}+(?:'\p{L}+)*/gu)?.length ?? 0,
  links: (masked: string) => masked.match(/\uE000/g)?.length ?? 0,
  mentions: (masked: string) => masked.match(/\uE001/g)?.length ?? 0,
  ellipses: (masked: string) => masked.match(/\.\.+|…/g)?.length ?? 0,
  // Of a post: whether it begins in lower case.
  lowercase: (masked: string) => (/^\P{L}*\p{Ll}/u.test(masked) ? 1 : 0),
} as const;

export type HabitName = keyof typeof habitMeasures;

/** Habits that voices learnt before 0.3 do not hold. */
export const newerHabits: ReadonlySet<string> = new Set<HabitName>([
  'links',
  'mentions',
  'ellipses',
  'lowercase',
]);

/** Mean and standard deviation a post. A voice learnt before a habit was counted lacks it for good. */
export type Habits = Partial<Record<HabitName, { mean: number; deviation: number }>>;

/** Habits over masked posts. */
export function habitsOf(masked: readonly string[]): Required<Habits> {
  const entries = Object.entries(habitMeasures).map(([name, measure]) => {
    const values = masked.map(measure);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
    return [name, { mean, deviation }];
  });
  return Object.fromEntries(entries) as Required<Habits>;
}
