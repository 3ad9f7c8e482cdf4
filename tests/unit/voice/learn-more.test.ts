import { describe, expect, it } from 'vitest';
import { driftOf } from '../../../lib/voice/drift.ts';
import { driftSeries } from '../../../lib/voice/drift-series.ts';
import { learnVoice } from '../../../lib/voice/fingerprint.ts';
import { learnMore } from '../../../lib/voice/learn-more.ts';
import { readFingerprint } from '../../../lib/voice/read-fingerprint.ts';
import { shippedBackground } from '../../../lib/voice/shipped-background.ts';
import { vocabularyTest } from '../../../lib/voice/vocabulary.ts';

const background = shippedBackground();
const range = (n: number, from = 0) => Array.from({ length: n }, (_, i) => from + i);
const days = ['rainy', 'bright', 'windy', 'quiet', 'cold', 'warm', 'grey'];
const calm = (n: number) =>
  `Walked home along the river on a ${days[n % 7]} day, slowly, and thought about ${days[(n * 3) % 7]} things.`;
const loud = (n: number) =>
  `WOW!!! You HAVE to see this ${days[n % 7]} thing NOW, number ${n}, it is SO good!!! 🎉`;
const voice = learnVoice(range(60).map(calm), background);

describe('learnMore', () => {
  it('counts as if the post had been there from the beginning', () => {
    const later = learnMore(voice, loud(1), background);
    const whole = learnVoice([...range(60).map(calm), loud(1)], background);
    expect(later.posts).toBe(61);
    expect(later.words).toBe(whole.words);
    expect(later.vocabulary).toBe(whole.vocabulary);
    for (const name of ['trigrams', 'words', 'form'] as const)
      expect([later.families[name].total, later.families[name].counts]).toEqual([
        whole.families[name].total,
        whole.families[name].counts,
      ]);
    expect(later.habits.exclamations?.mean).toBeCloseTo(whole.habits.exclamations?.mean ?? -1, 10);
    expect(later.habits.words?.deviation).toBeCloseTo(whole.habits.words?.deviation ?? -1, 10);
    expect(readFingerprint(JSON.parse(JSON.stringify(later)))).toEqual(later);
    expect(vocabularyTest(later.vocabulary)('thing')).toBe(true);
  });

  it('leaves the voice that it was given as it was', () => {
    const before = JSON.stringify(voice);
    learnMore(voice, loud(2), background);
    expect(JSON.stringify(voice)).toBe(before);
  });

  it('follows a writer who comes to write otherwise', () => {
    const posts = range(5, 200).map(loud);
    expect(driftOf(voice, posts, background).verdict).toBe('drift');
    const later = range(60).reduce((now, n) => learnMore(now, loud(n), background), voice);
    expect(driftOf(later, posts, background).verdict).toBe('own');
  });
});

describe('driftSeries', () => {
  it('shows where a writer began to drift, run by run', () => {
    const posts = [...range(8, 100).map(calm), ...range(6).map(loud)];
    const points = driftSeries(voice, posts, background, 5);
    expect(points.map(({ at }) => at)).toEqual(range(10, 4));
    expect(points.filter(({ at }) => at < 8).every(({ nearness }) => nearness > -1)).toBe(true);
    expect(points.at(-1)?.nearness).toBeLessThan(-1);
  });

  it('says nothing of runs with too few words, and of fewer posts than a run', () => {
    expect(
      driftSeries(
        voice,
        range(9).map(() => 'Short one!'),
        background,
        5,
      ),
    ).toEqual([]);
    expect(driftSeries(voice, range(4).map(calm), background, 5)).toEqual([]);
  });
});
