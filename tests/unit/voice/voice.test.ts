import { describe, expect, it } from 'vitest';
import { countBackground, readBackground } from '../../../lib/voice/background.ts';
import { differences, telling } from '../../../lib/voice/differences.ts';
import { driftOf } from '../../../lib/voice/drift.ts';
import { learnVoice } from '../../../lib/voice/fingerprint.ts';
import { learnMore } from '../../../lib/voice/learn-more.ts';
import { maskPost } from '../../../lib/voice/mask-post.ts';
import { readFingerprint } from '../../../lib/voice/read-fingerprint.ts';
import { sayDifference } from '../../../lib/voice/say-difference.ts';
import { shippedBackground } from '../../../lib/voice/shipped-background.ts';
import { vocabularyTest } from '../../../lib/voice/vocabulary.ts';

const subjects = [
  'the river',
  'our café',
  'the old bakery',
  'a new book',
  'the garden',
  'my bike',
  'the market',
];
const verbs = ['walked past', 'thought about', 'drew', 'cleaned', 'wrote down', 'photographed', 'missed'];
const ends = ['and it was quiet', 'before breakfast', 'with a friend', 'and learned a little', 'in the rain'];
const pick = <T>(list: readonly T[], n: number) => list[n % list.length] as T;

const calm = (n: number) =>
  `Today I ${pick(verbs, n)} ${pick(subjects, n * 3)} ${pick(ends, n * 5)}. Then I went home, slowly, and made some tea.`;
const loud = (n: number) =>
  `WOW!!! ${pick(subjects, n).toUpperCase()} is AMAZING!!! You guys HAVE to see ${pick(subjects, n + 2)} NOW!!! 🎉🎉 #love #wow`;
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

const voice = learnVoice(range(60).map(calm), shippedBackground(), ['Ada Example']);

describe('maskPost', () => {
  it('leaves style and takes topic and name away', () => {
    expect(
      maskPost('Hi @ada, see https://a.example/1 #win by Ada Example: 25 of “them”', ['Ada Example']),
    ).toBe('Hi \uE001, see \uE000 \uE002 by \uE003: 0 of "them"');
  });
});

describe('a learnt voice', () => {
  it('knows its own posts from another voice', () => {
    const own = driftOf(
      voice,
      range(5).map((n) => calm(n + 100)),
      shippedBackground(),
    );
    const other = driftOf(voice, range(5).map(loud), shippedBackground());
    expect(own.verdict).toBe('own');
    expect(other.verdict).toBe('drift');
  });

  it('says nothing on too little text, or from too few posts', () => {
    expect(driftOf(voice, ['Short and loud!!!'], shippedBackground())).toEqual({
      verdict: 'too-little',
      words: 3,
    });
    expect(() => learnVoice(range(49).map(calm), shippedBackground())).toThrow(/at least 50/);
  });

  it('travels as JSON without the texts', () => {
    const stored = JSON.stringify(voice);
    expect(stored).not.toMatch(/bakery|breakfast|slowly/);
    const drift = driftOf(JSON.parse(stored), range(5).map(loud), shippedBackground());
    expect(drift).toEqual(driftOf(voice, range(5).map(loud), shippedBackground()));
  });

  it('names what differs, largest first', () => {
    const [first, ...rest] = differences(voice, [loud(1)], () => false);
    expect(first).toMatchObject({ kind: 'habit', norm: 0 });
    expect(rest.map((d) => d.kind === 'habit' && d.habit)).toEqual(
      expect.arrayContaining(['hashtags', 'emoji']),
    );
    const notable = (word: string) => word === 'synergy' || word === 'river';
    expect(differences(voice, ['The synergy of the river'], notable)).toContainEqual({
      kind: 'new-word',
      word: 'synergy',
      posts: 60,
    });
    expect(differences(voice, range(3).map(calm), notable)).toEqual([]);
  });

  it('names links, mentions and beginnings in words that hold for one draft and for many', () => {
    const unlike = [
      'ok @bo, see https://a.example and so on...',
      'ok @cy, see https://b.example and so on...',
    ];
    expect(differences(voice, unlike, () => false).map(sayDifference)).toEqual([
      '1 link a post here; your norm is 0.',
      '1 mention a post here; your norm is 0.',
      '1 ellipsis a post here; your norm is 0.',
      'Begins in lower case here; your posts mostly begin with a capital.',
    ]);
    expect(sayDifference({ kind: 'new-word', word: 'synergy', posts: 60 })).toBe(
      'None of the 60 posts read so far says “synergy”.',
    );
  });

  it('says nothing of a habit that it was learnt without', () => {
    const { links: _, ...habits } = voice.habits;
    const older = readFingerprint(JSON.parse(JSON.stringify({ ...voice, habits })));
    const named = differences(older, ['See https://a.example for the river.'], () => false);
    expect(named.some((d) => d.kind === 'habit' && d.habit === 'links')).toBe(false);
    const later = learnMore(older, 'See https://a.example.', shippedBackground());
    expect(Object.keys(later.habits)).toEqual(Object.keys(habits));
  });

  it('tells what others would have written long since from what is merely new', () => {
    const isTelling = telling({ ...voice, words: 10_000 }, shippedBackground(), new Set(['synergy']));
    expect(['account', 'synergy', 'bakery', 'zebra'].map(isTelling)).toEqual([true, true, false, false]);
    const early = telling({ ...voice, words: 100 }, shippedBackground(), new Set());
    expect(['account', 'synergy'].map(early)).toEqual([false, false]);
  });

  it('knows a word again', () => {
    const known = vocabularyTest(voice.vocabulary);
    expect([known('bakery'), known('synergy')]).toEqual([true, false]);
  });
});

describe('a background', () => {
  it('survives being stored', () => {
    const stored = countBackground(['hello hello', 'hello you'], {
      trigrams: 2,
      fourgrams: 2,
      words: 1,
      form: 1,
    });
    const words = readBackground(JSON.parse(JSON.stringify(stored))).words;
    expect([words.total, words.types, words.counts.get('hello'), words.counts.get('you')]).toEqual([
      4, 2, 3, 1,
    ]);
  });
});
