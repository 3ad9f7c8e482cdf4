import type { Background } from './background.ts';
import { type FamilyName, familyNames } from './families.ts';
import { type Habits, habitsOf } from './habits.ts';
import { maskPost } from './mask-post.ts';
import { learnFamily, type OwnFamily } from './own-family.ts';
import { similarity } from './similarity.ts';
import { ownVocabulary, wordsIn } from './vocabulary.ts';

/** Fewest own posts from which a voice is told. Under it nothing is said (Eder 2015; coaching evidence D). */
export const fewestPosts = 50;

/** A writer's own voice, without the texts it was learnt from. Serialisable as JSON. */
export interface Fingerprint {
  version: 1;
  posts: number;
  words: number;
  names: string[];
  families: Record<FamilyName, OwnFamily>;
  habits: Habits;
  /** Hashes of every word that was ever used. */
  vocabulary: string;
  /** Similarity of own posts not learnt from: their mean, and how far below it the lowest twentieth begins. */
  spread: { mean: number; reach: number };
}

function learnFamilies(masked: readonly string[], background: Background): Record<FamilyName, OwnFamily> {
  return Object.fromEntries(
    familyNames.map((name) => [name, learnFamily(name, masked, background[name])]),
  ) as Record<FamilyName, OwnFamily>;
}

/**
 * Spread of similarity, by learning from four fifths of the posts and scoring the rest, five times. A fifth is of posts
 * that follow one another: subjects come in days and weeks, and what was learnt long before is never as near.
 */
function ownSpread(masked: readonly string[], background: Background): Fingerprint['spread'] {
  const scores: number[] = [];
  for (let fold = 0; fold < 5; fold++) {
    const begin = Math.floor((fold * masked.length) / 5);
    const end = Math.floor(((fold + 1) * masked.length) / 5);
    const learnt = learnFamilies([...masked.slice(0, begin), ...masked.slice(end)], background);
    scores.push(...masked.slice(begin, end).map(similarity(learnt, background)));
  }
  scores.sort((a, b) => a - b);
  const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
  return { mean, reach: mean - (scores[Math.floor(scores.length * 0.05)] as number) };
}

/**
 * Learns a voice from a writer's own posts.
 * @param posts at least `fewestPosts` texts as they were sent, in the order of time (or its reverse)
 * @param names the writer's own names, masked before anything is counted
 * @throws RangeError when there are too few posts to tell a voice
 */
export function learnVoice(
  posts: readonly string[],
  background: Background,
  names: readonly string[] = [],
): Fingerprint {
  if (posts.length < fewestPosts)
    throw new RangeError(`A voice needs at least ${fewestPosts} own posts; these are ${posts.length}.`);
  const masked = posts.map((post) => maskPost(post, names));
  return {
    version: 1,
    posts: posts.length,
    words: masked.reduce((n, post) => n + wordsIn(post), 0),
    names: [...names],
    families: learnFamilies(masked, background),
    habits: habitsOf(masked),
    vocabulary: ownVocabulary(masked),
    spread: ownSpread(masked, background),
  };
}
