import { describe, expect, it } from 'vitest';
import { learnVoice } from '../../../lib/voice/fingerprint.ts';
import { readFingerprint } from '../../../lib/voice/read-fingerprint.ts';
import { shippedBackground } from '../../../lib/voice/shipped-background.ts';
import { voiceCheck } from '../../../lib/voice/voice-check.ts';

const calm = (n: number) =>
  `Walked home along the river on day ${n}, slowly, and thought about the old bakery.`;
const loud = 'WOW!!! You guys HAVE to see this AMAZING thing NOW!!! It is SO good!!! 🎉🎉 ';
const voice = learnVoice(
  Array.from({ length: 60 }, (_, n) => calm(n)),
  shippedBackground(),
);
const check = voiceCheck(voice, shippedBackground());

describe('voiceCheck', () => {
  it('names one difference, mildly, at its place, in a long draft unlike the voice', () => {
    const text = `Well. ${loud.repeat(6)}`;
    const [finding, ...more] = check({ text });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ category: 'brand-voice', level: 'suggestion', replacements: [] });
    expect(finding?.message).toMatch(/your norm is 0\./);
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.text);
  });

  it('marks a word with an apostrophe, straight or curly', () => {
    const sure = voiceCheck(voice, shippedBackground(), new Set(["don't"]));
    const plain = 'Quarterly figures rise where regional managers keep every contract in one shared ledger. ';
    const text = `${plain.repeat(5)}Most don’t.`;
    expect(sure({ text })).toMatchObject([{ text: 'don’t', start: text.indexOf('don’t') }]);
    expect(sure({ text: text.replace('’', "'") })).toMatchObject([{ text: "don't" }]);
  });

  it('is silent on a short draft and on the own voice', () => {
    expect(check({ text: loud })).toEqual([]);
    expect(check({ text: [1, 2, 3, 4, 5, 6].map(calm).join(' ') })).toEqual([]);
  });
});

describe('readFingerprint', () => {
  it('takes what learnVoice made, also through JSON', () => {
    expect(readFingerprint(JSON.parse(JSON.stringify(voice)))).toEqual(voice);
  });

  it.each([
    [null, 'not an object'],
    [{ ...voice, version: 2 }, 'version is 2'],
    [{ ...voice, posts: 3 }, 'fewer than 50'],
    [
      { ...voice, families: { ...voice.families, words: { ...voice.families.words, counts: [1e9, 1] } } },
      'words',
    ],
    [{ ...voice, habits: {} }, 'habit'],
    [{ ...voice, spread: undefined }, 'spread'],
  ])('refuses a damaged one: %#', (raw, reason) => {
    expect(() => readFingerprint(raw)).toThrow(reason as string);
  });
});
