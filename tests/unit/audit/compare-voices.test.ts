import { describe, expect, it } from 'vitest';
import { compareVoices } from '../../../entrypoints/audit/compare-voices.ts';
import { learnVoice } from '../../../lib/voice/fingerprint.ts';
import { shippedBackground } from '../../../lib/voice/shipped-background.ts';

const calm = (n: number) =>
  `Walked home along the river on day ${n}, slowly, and thought about the old bakery.`;
const loud = (n: number) =>
  `WOW!!! You guys HAVE to see this AMAZING thing NOW!!! It is SO good, ${n} times!!!`;
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const fingerprint = learnVoice(range(60).map(calm), shippedBackground());
const voice = { id: 'v', name: 'Ada', sites: [], learnt: 1, fingerprint };

describe('compareVoices', () => {
  it('speaks of the latest posts, whatever their order, and names what differs', () => {
    const posts = [
      ...range(6).map((n) => ({ text: loud(n), time: 100 + n })),
      ...range(9).map((n) => ({ text: calm(n), time: n })),
    ];
    const [ada] = compareVoices([voice], posts);
    expect(ada?.line).toMatch(/^Ada: the latest 5 posts drift from it\. .*your norm is 0\./);
    expect(ada?.points).toHaveLength(11);
    expect(ada?.points.at(-1)).toMatchObject({ post: 15, time: 105 });
  });

  it('holds the voice of a site against the posts of that site', () => {
    const posts = range(6).flatMap((n) => [
      { text: loud(n), site: 'x', time: n },
      { text: calm(n), site: 'linkedin', time: n },
    ]);
    const lines = (sites: string[]) => compareVoices([{ ...voice, sites }], posts).map(({ line }) => line);
    expect(lines(['linkedin'])).toEqual(['Ada: the latest 5 posts sound like it.']);
    expect(lines(['x'])[0]).toMatch(/drift from it/);
    expect(lines(['mastodon'])).toEqual([]);
  });

  it('holds the voice of an account against what it sent', () => {
    const posts = range(6).flatMap((n) => [
      { text: loud(n), site: 'x', account: 'acme', time: n },
      { text: calm(n), site: 'x', account: 'ada', time: n },
    ]);
    const lines = (accounts: string[]) =>
      compareVoices([{ ...voice, accounts }], posts).map(({ line }) => line);
    expect(lines(['ada'])).toEqual(['Ada: the latest 5 posts sound like it.']);
    expect(lines(['acme'])[0]).toMatch(/drift from it/);
  });

  it('says nothing of a damaged voice, and that little is too little', () => {
    expect(compareVoices([{ ...voice, fingerprint: {} }], [{ text: calm(1) }])).toEqual([]);
    expect(compareVoices([voice], [{ text: 'Hi' }])).toEqual([
      { id: 'v', name: 'Ada', line: 'Ada: too little text here to tell.', points: [] },
    ]);
  });
});
