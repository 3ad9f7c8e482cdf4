import type { Difference } from './differences.ts';
import type { HabitName } from './habits.ts';

/** What is counted: one of them, and several. */
const things: Record<Exclude<HabitName, 'lowercase'>, readonly [one: string, many: string]> = {
  exclamations: ['exclamation mark', 'exclamation marks'],
  questions: ['question mark', 'question marks'],
  emoji: ['emoji', 'emoji'],
  hashtags: ['hashtag', 'hashtags'],
  capitals: ['word in capitals', 'words in capitals'],
  words: ['word', 'words'],
  links: ['link', 'links'],
  mentions: ['mention', 'mentions'],
  ellipses: ['ellipsis', 'ellipses'],
};

/** At most one decimal, and none that says nothing: 2, 0.3, 33. */
const figure = (n: number) => String(n < 10 ? Math.round(n * 10) / 10 : Math.round(n));

/** A difference in words: "3 exclamation marks a post here; your norm is 0.3." */
export function sayDifference(difference: Difference): string {
  if (difference.kind === 'new-word')
    return `None of the ${difference.posts} posts read so far says “${difference.word}”.`;
  const { habit, here, norm } = difference;
  if (habit === 'lowercase')
    return here > norm
      ? 'Begins in lower case here; your posts mostly begin with a capital.'
      : 'Begins with a capital here; your posts mostly begin in lower case.';
  const count = figure(here);
  return `${count} ${things[habit][count === '1' ? 0 : 1]} a post here; your norm is ${figure(norm)}.`;
}
