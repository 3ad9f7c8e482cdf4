import { expect, it } from 'vitest';
import { hunspell } from '../../../lib/protocol/vale/hunspell.ts';

const none = hunspell(() => ({ aff: 'SET UTF-8\n', dic: '0\n' }));

it('lets a dictionary say where a word falls into words', () => {
  const knows = none('SET UTF-8\nBREAK 3\nBREAK -\nBREAK ^~\nBREAK ~$\n', '2\nfoo\nbar\n');
  const words = ['foo', 'foo-bar', 'foo-bar-foo', '~foo', 'foo~', 'foo-qux', '-foo', 'foo-', 'foo~bar'];
  expect(words.filter(knows)).toEqual(['foo', 'foo-bar', 'foo-bar-foo', '~foo', 'foo~']);
});

it('parts no word where the dictionary does not say so', () => {
  expect(none('SET UTF-8\n', '2\nfoo\nbar\n')('foo-bar')).toBe(false);
});

it('reads the English one for the first word that is asked for, and once', () => {
  let read = 0;
  const dictionary = hunspell(() => {
    read++;
    return { aff: 'SET UTF-8\n', dic: '1\nfoo\n' };
  });
  const rules = [dictionary(), dictionary()];
  expect(read).toBe(0);
  expect(rules.map((knows) => [knows('foo'), knows('bar')])).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(read).toBe(1);
});
