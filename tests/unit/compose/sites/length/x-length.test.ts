import { describe, expect, it } from 'vitest';
import { xLength, xLimit } from '../../../../../lib/compose/sites/length/x-length.ts';

// Expected figures worked out by hand from twitter-text's published configuration, version 3.
describe('xLength', () => {
  it.each([
    ['', 0, 'nothing'],
    ['plain words', 11, 'Latin letters weigh 1'],
    ['Zoë’s café — “open”', 19, 'accents, quotes and dashes weigh 1'],
    ['e\u0301', 1, 'composed first (NFC)'],
    ['Привет', 6, 'Cyrillic weighs 1'],
    ['\u10ff', 1, 'the last light code point'],
    ['\u1100', 2, 'the first heavy one'],
    ['日本語', 6, 'Han and kana weigh 2'],
    ['안녕', 4, 'Hangul weighs 2'],
    ['€', 2, 'a sign outside the light ranges'],
    ['…', 2, 'the ellipsis is outside as well'],
    ['😀', 2, 'an emoji'],
    ['👩‍👩‍👧‍👦', 2, 'a family is one emoji'],
    ['👍🏽🇩🇪', 4, 'a skin tone, a flag'],
    ['1️⃣', 2, 'a keycap'],
    ['©', 1, 'a sign that is no emoji by itself'],
    ['©️', 2, 'the same as an emoji'],
    ['https://example.org/a/very/long/path?with=query#and-hash', 23, 'a link'],
    ['http://t.co/x', 23, 'a short link costs as much'],
    ['example.org', 23, 'a bare domain with a known ending'],
    ['example.org/path', 23, 'with a path'],
    ['see example.org, and example.com/x.', 4 + 23 + 6 + 23 + 1, 'punctuation after links counts'],
    ['(https://example.org/a_(b))', 25, 'brackets within, brackets around'],
    ['write to ada@example.org', 24, 'an address of e-mail is no link'],
    ['node.js and e.g. this', 21, 'dots that make no link'],
    ['@example.org #example.org', 25, 'handles and tags are no links'],
  ])('%j is %i: %s', (text, length) => {
    expect(xLength(text)).toBe(length);
  });

  it('counts 280 Latin and 140 Han characters as full', () => {
    expect(xLength('a'.repeat(280))).toBe(xLimit.max);
    expect(xLength('字'.repeat(140))).toBe(xLimit.max);
  });
});
