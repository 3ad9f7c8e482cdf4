import type { Difference } from './differences.ts';
import type { HabitName } from './habits.ts';

const things: Record<HabitName, string> = {
  exclamations: 'exclamation marks',
  questions: 'question marks',
  emoji: 'emoji',
  hashtags: 'hashtags',
  capitals: 'words in capitals',
  words: 'words',
};

const figure = (n: number) => n.toFixed(n < 10 && n % 1 !== 0 ? 1 : 0);

/** A difference in words: "3 exclamation marks a post here; your norm is 0.3." */
export function sayDifference(difference: Difference): string {
  if (difference.kind === 'new-word') return `You never wrote “${difference.word}” before.`;
  const { habit, here, norm } = difference;
  return `${figure(here)} ${things[habit]} a post here; your norm is ${figure(norm)}.`;
}
