import type { Background } from './background.ts';
import { wordsOf } from './families.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type HabitName, habitMeasures } from './habits.ts';
import { maskPost } from './mask-post.ts';
import { vocabularyTest } from './vocabulary.ts';

/** A named difference between posts and a voice, as a reader would notice it. */
export type Difference =
  | { kind: 'habit'; habit: HabitName; here: number; norm: number }
  /** A word that is in none of the `posts` that the voice learnt from. */
  | { kind: 'new-word'; word: string; posts: number };

/** From what distance of the means a reader sees a habit, in its own unit a post; for the others it is one. */
const seenFrom: Partial<Record<HabitName, number>> = { words: 15, links: 0.8, mentions: 0.8, lowercase: 0.7 };

/** Fewest own words before "you never write" can be said of one. */
const fewestWords = 500;

/**
 * Words whose absence from a voice says something: others would have written them at least three times in as many
 * words, so that chance leaves one in twenty out; and those of `house`.
 */
export function telling(
  voice: Fingerprint,
  { words }: Background,
  house: ReadonlySet<string>,
): (word: string) => boolean {
  return (word) => house.has(word) || ((words.counts.get(word) ?? 0) / words.total) * voice.words >= 3;
}

/**
 * Differences between `posts` (taken together, a mean a post) and the voice, largest first. A habit is named when it
 * lies more than two standard errors from the norm and a reader would see it; a word when it was never used before.
 * @param notable words worth naming when they are new (`telling`); others are ordinary
 */
export function differences(
  voice: Fingerprint,
  posts: readonly string[],
  notable: (word: string) => boolean,
): Difference[] {
  if (posts.length === 0) return [];
  const masked = posts.map((post) => maskPost(post, voice.names));
  const found: { size: number; difference: Difference }[] = [];
  for (const [name, measure] of Object.entries(habitMeasures) as [HabitName, (post: string) => number][]) {
    const here = masked.reduce((n, post) => n + measure(post), 0) / masked.length;
    const habit = voice.habits[name];
    if (!habit) continue;
    const { mean, deviation } = habit;
    // A writer who never does a thing has no spread; a tenth of a sign stands for it.
    const error = Math.max(deviation, 0.1) / Math.sqrt(masked.length);
    const size = Math.abs(here - mean) / error;
    const seen = Math.abs(here - mean) >= (seenFrom[name] ?? 1);
    if (size > 2 && seen) found.push({ size, difference: { kind: 'habit', habit: name, here, norm: mean } });
  }
  if (voice.words >= fewestWords) {
    const known = vocabularyTest(voice.vocabulary);
    for (const word of new Set(masked.flatMap(wordsOf)))
      if (word.length > 3 && !known(word) && notable(word))
        found.push({ size: 3, difference: { kind: 'new-word', word, posts: voice.posts } });
  }
  return found.sort((a, b) => b.size - a.size).map(({ difference }) => difference);
}
