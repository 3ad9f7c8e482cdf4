import { describe, expect, it } from 'vitest';
import { blueskyLength } from '../../../../../lib/compose/sites/length/bluesky-length.ts';
import { codePointLength } from '../../../../../lib/compose/sites/length/code-points.ts';
import { graphemeLength, graphemesOf } from '../../../../../lib/compose/sites/length/graphemes.ts';
import { mastodonLength } from '../../../../../lib/compose/sites/length/mastodon-length.ts';
import { threadsLength } from '../../../../../lib/compose/sites/length/threads-length.ts';
import { utf16Length } from '../../../../../lib/compose/sites/length/utf16-length.ts';

const family = '👩‍👩‍👧‍👦';

describe('units', () => {
  it('tells graphemes, code points and UTF-16 units apart', () => {
    expect([graphemeLength(family), codePointLength(family), utf16Length(family)]).toEqual([1, 7, 11]);
    expect([graphemeLength('e\u0301'), codePointLength('e\u0301'), utf16Length('e\u0301')]).toEqual([
      1, 2, 2,
    ]);
    expect([graphemeLength('abc\n'), codePointLength('abc\n'), utf16Length('abc\n')]).toEqual([4, 4, 4]);
    expect(graphemesOf('a🇩🇪b')).toEqual(['a', '🇩🇪', 'b']);
  });
});

describe('mastodonLength', () => {
  it.each([
    ['hello', 5],
    [family, 1],
    ['https://example.org', 23],
    ['https://example.org/a/very/long/path/that/goes/on?and=on', 23],
    ['look: https://example.org/a.', 6 + 23 + 1],
    ['(https://example.org/a_(b))', 25],
    ['example.org', 11],
    ['@ada@toots.example hi', 7],
    ['@ada hi', 7],
    ['cc @ada@toots.example, @bo@other.example', 'cc @ada, @bo'.length],
    ['ada@toots.example', 17],
  ])('%j is %i', (text, length) => {
    expect(mastodonLength(text)).toBe(length);
  });
});

describe('blueskyLength', () => {
  it.each([
    ['hello', 5],
    ['hello  \n', 5],
    [family, 1],
    ['https://example.org/', 'example.org'.length],
    ['https://example.org/short', 'example.org/short'.length],
    ['https://example.org/123456789012345', 'example.org/123456789012...'.length],
    ['see https://example.org/a.', 'see example.org/a.'.length],
    ['(https://example.org/a)', '(example.org/a)'.length],
    ['example.org/123456789012345678', 'example.org/123456789012...'.length],
    ['node.js stays', 13],
    ['https://', 8],
  ])('%j is %i', (text, length) => {
    expect(blueskyLength(text)).toBe(length);
  });
});

describe('threadsLength', () => {
  it.each([
    ['hello', 5],
    ['café', 4],
    ['日本', 2],
    ['😀', 4],
    [family, 25],
  ])('%j is %i', (text, length) => {
    expect(threadsLength(text)).toBe(length);
  });
});
