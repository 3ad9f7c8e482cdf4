import type { Background } from './background.ts';
import type { Fingerprint } from './fingerprint.ts';
import { maskPost } from './mask-post.ts';
import { similarity } from './similarity.ts';

/** Fewest words, over all posts asked about, on which anything is said. */
export const fewestWords = 60;

/** How far posts lie from a voice. */
export type Drift =
  | { verdict: 'too-little'; words: number }
  | {
      verdict: 'own' | 'drift';
      words: number;
      /** Mean similarity; own posts lie around 0, others below. */
      similarity: number;
      /** The similarity under which one in twenty own posts falls, for so many posts. */
      threshold: number;
    };

// A writer's posts of one day resemble each other, so the mean of n spreads more than 1/√n: measured on the author sets,
// on runs of five posts that were sent after those learnt from.
const kinship = 0.25;

/** Posts that are all alike have no spread of their own; those of writers reach about five below their mean. */
const leastReach = 1;

/** The mean similarity under which one in twenty runs of `posts` own posts falls. */
export function driftThreshold(voice: Fingerprint, posts: number): number {
  return voice.spread.mean - Math.max(voice.spread.reach, leastReach) * Math.sqrt(1 / posts + kinship);
}

/** Words and similarity of each post. */
export function scorePosts(
  voice: Fingerprint,
  posts: readonly string[],
  background: Background,
): { words: number; score: number }[] {
  const score = similarity(voice.families, background);
  return posts.map((post) => {
    const masked = maskPost(post, voice.names);
    return { words: masked.match(/\p{L}+/gu)?.length ?? 0, score: score(masked) };
  });
}

/**
 * How far `posts`, taken together, lie from the voice. Says nothing on fewer than `fewestWords` words: one short post
 * tells no voice (coaching evidence D).
 */
export function driftOf(voice: Fingerprint, posts: readonly string[], background: Background): Drift {
  const scored = scorePosts(voice, posts, background);
  const words = scored.reduce((sum, post) => sum + post.words, 0);
  if (words < fewestWords) return { verdict: 'too-little', words };
  const mean = scored.reduce((sum, post) => sum + post.score, 0) / scored.length;
  const threshold = driftThreshold(voice, posts.length);
  return { verdict: mean < threshold ? 'drift' : 'own', words, similarity: mean, threshold };
}
