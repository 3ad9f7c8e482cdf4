import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countBackground, readBackground } from '../../lib/voice/background.ts';
import { driftOf } from '../../lib/voice/drift.ts';
import { learnVoice } from '../../lib/voice/fingerprint.ts';
import { maskPost } from '../../lib/voice/mask-post.ts';
import { similarity } from '../../lib/voice/similarity.ts';

const corpora = new URL('../../../shared/corpora/', import.meta.url);
const present = existsSync(corpora);
if (!present) console.warn('own voice: ../shared/corpora is absent, the author sets are not checked');

interface Post {
  text: string;
  author?: string;
  label?: string;
}
const load = (name: string): Post[] =>
  readFileSync(new URL(`${name}.jsonl`, corpora), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Authors of a set with at least 85 different posts, each in the order of the set. */
function authorsOf(set: string): [author: string, posts: string[]][] {
  const byAuthor = new Map<string, string[]>();
  for (const { author, text } of load(set)) {
    if (!author) continue;
    const posts = byAuthor.get(author) ?? [];
    if (!posts.includes(text)) posts.push(text);
    byAuthor.set(author, posts);
  }
  return [...byAuthor].filter(([, posts]) => posts.length >= 85);
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list];
  let state = seed;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** Probability that an own score lies above another's (ties count half). */
function auc(own: number[], other: number[]): number {
  let wins = 0;
  for (const a of own) for (const b of other) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (own.length * other.length);
}

/** Share of others below the 5th percentile of own. */
function caught(own: number[], other: number[]): number {
  const threshold = [...own].sort((a, b) => a - b)[Math.floor(own.length * 0.05)] as number;
  return other.filter((score) => score < threshold).length / other.length;
}

const groupsOfFive = (scores: number[], groups: number, seed: number) =>
  Array.from({ length: groups }, (_, g) =>
    shuffled(scores, seed + g)
      .slice(0, 5)
      .reduce((a, b) => a + b, 0),
  );

const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe.skipIf(!present)('own voice on author sets, 50 own posts each', () => {
  it('reaches the bars with a background of other people', () => {
    const sets = ['authors_50users', 'authors_celebrity'];
    const background = ['corporate_messaging', 'linkedin_company', 'fb_ads', 'care_replies'];
    const figures = {
      one: [] as number[],
      five: [] as number[],
      caughtOne: [] as number[],
      caughtFive: [] as number[],
    };
    for (const set of sets) {
      const others = [...sets.filter((s) => s !== set), ...background].flatMap(load);
      const counts = countBackground(
        others.map((post) => maskPost(post.text)),
        { trigrams: 100, fourgrams: 100, words: 100, form: 1 },
      );
      const people = readBackground(counts);
      const authors = authorsOf(set);
      for (const [author, posts] of authors) {
        const order = shuffled(posts, 11);
        const score = similarity(learnVoice(order.slice(0, 50), people, [author]).families, people);
        const scoreOf = (text: string) => score(maskPost(text, [author]));
        const own = order.slice(50, 150).map(scoreOf);
        const rest = authors
          .filter(([name]) => name !== author)
          .map(([, theirs]) =>
            shuffled(theirs, 5)
              .slice(0, 400 / authors.length + 10)
              .map(scoreOf),
          );
        figures.one.push(auc(own, rest.flat()));
        figures.caughtOne.push(caught(own, rest.flat()));
        const fives = groupsOfFive(own, 60, 1);
        const restFives = rest.flatMap((scores) => groupsOfFive(scores, 4, 1));
        figures.five.push(auc(fives, restFives));
        figures.caughtFive.push(caught(fives, restFives));
      }
    }
    const result = Object.fromEntries(Object.entries(figures).map(([name, values]) => [name, mean(values)]));
    console.info('own voice:', result, 'over', figures.one.length, 'authors');
    expect(result.one).toBeGreaterThanOrEqual(0.82);
    expect(result.five).toBeGreaterThanOrEqual(0.95);
    expect(result.caughtOne).toBeGreaterThanOrEqual(0.45);
    expect(result.caughtFive).toBeGreaterThanOrEqual(0.8);
  }, 240_000);

  it('takes one in twenty later runs of five own posts for another voice, and most of others’ for one', () => {
    const sets = ['authors_50users', 'authors_celebrity', 'corporate_messaging'];
    const alarms: number[] = [];
    const hits: number[] = [];
    for (const set of sets) {
      const others = [
        ...sets.filter((s) => s !== set),
        ...['linkedin_company', 'fb_ads', 'care_replies'],
      ].flatMap(load);
      const people = readBackground(
        countBackground(
          others.map((post) => maskPost(post.text)),
          { trigrams: 100, fourgrams: 100, words: 100, form: 1 },
        ),
      );
      const authors = authorsOf(set);
      for (const [author, posts] of authors) {
        // In the order of time, as an archive has them: that is how a voice is learnt, and then used.
        const voice = learnVoice(posts.slice(0, 50), people, [author]);
        const drifts = (texts: string[]): number[] => {
          const { verdict } = driftOf(voice, texts, people);
          return verdict === 'too-little' ? [] : [Number(verdict === 'drift')];
        };
        const later = Array.from({ length: 40 }, (_, n) => posts.slice(50 + 5 * n, 55 + 5 * n));
        const own = later.filter((run) => run.length === 5).flatMap(drifts);
        const theirs = authors
          .filter(([name]) => name !== author)
          .flatMap(([, texts]) => [texts.slice(20, 25), texts.slice(25, 30)].flatMap(drifts));
        if (own.length > 0) alarms.push(mean(own));
        hits.push(mean(theirs));
      }
    }
    console.info('drift of five posts:', { alarms: mean(alarms), caught: mean(hits) });
    expect(mean(alarms)).toBeLessThanOrEqual(0.05);
    expect(mean(hits)).toBeGreaterThanOrEqual(0.8);
  }, 240_000);
});
