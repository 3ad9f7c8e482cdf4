import type { Background } from './background.ts';
import { type FamilyName, families, familyNames } from './families.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type HabitName, habitMeasures } from './habits.ts';
import { hashFeature } from './hash-feature.ts';
import { maskPost } from './mask-post.ts';
import { countsOf, familyScore, type OwnFamily, tableOf } from './own-family.ts';
import { similarity } from './similarity.ts';
import { addToVocabulary, wordsIn } from './vocabulary.ts';

/** Deviations below the mean at which the lowest twentieth of a normal distribution begins. */
const twentieth = 1.645;

/** A mean and a deviation with one value more after `n` (B. P. Welford 1962). */
function withOneMore(
  n: number,
  { mean, deviation }: { mean: number; deviation: number },
  value: number,
): { mean: number; deviation: number } {
  const next = mean + (value - mean) / (n + 1);
  const variance = (n * deviation ** 2 + (value - mean) * (value - next)) / (n + 1);
  return { mean: next, deviation: Math.sqrt(variance) };
}

/**
 * A voice that has learnt one post more. The post is scored before it is counted, so that the voice's norms and its
 * spread go on speaking of posts that it had not seen.
 */
export function learnMore(voice: Fingerprint, post: string, background: Background): Fingerprint {
  const masked = maskPost(post, voice.names);
  const family = (name: FamilyName): OwnFamily => {
    const { total, ...own } = voice.families[name];
    const features = families[name].features(masked);
    const table = tableOf(voice.families[name]);
    const score = familyScore(name, features, table, total, background[name]);
    for (const feature of features) {
      const hash = hashFeature(feature);
      table[hash] = Math.min(0xffff, (table[hash] as number) + 1);
    }
    return {
      total: total + features.length,
      counts: countsOf(table),
      ...withOneMore(voice.posts, own, score),
    };
  };
  const habits = { ...voice.habits };
  for (const [name, measure] of Object.entries(habitMeasures) as [HabitName, (post: string) => number][]) {
    const habit = voice.habits[name];
    if (habit) habits[name] = withOneMore(voice.posts, habit, measure(masked));
  }
  const { mean, reach } = voice.spread;
  const seen = similarity(voice.families, background)(masked);
  const spread = withOneMore(voice.posts, { mean, deviation: reach / twentieth }, seen);
  return {
    ...voice,
    posts: voice.posts + 1,
    words: voice.words + wordsIn(masked),
    families: Object.fromEntries(familyNames.map((name) => [name, family(name)])) as Fingerprint['families'],
    habits,
    spread: { mean: spread.mean, reach: spread.deviation * twentieth },
    vocabulary: addToVocabulary(voice.vocabulary, masked),
  };
}
