import { expect, it } from 'vitest';
import { hunspell } from '../../../lib/cli/coach/hunspell.ts';

it('lets a dictionary say where a word falls into words', () => {
  const knows = hunspell('SET UTF-8\nBREAK 3\nBREAK -\nBREAK ^~\nBREAK ~$\n', '2\nfoo\nbar\n');
  const words = ['foo', 'foo-bar', 'foo-bar-foo', '~foo', 'foo~', 'foo-qux', '-foo', 'foo-', 'foo~bar'];
  expect(words.filter(knows)).toEqual(['foo', 'foo-bar', 'foo-bar-foo', '~foo', 'foo~']);
});

it('parts no word where the dictionary does not say so', () => {
  expect(hunspell('SET UTF-8\n', '2\nfoo\nbar\n')('foo-bar')).toBe(false);
});
