import { expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { ownWords } from '../../../lib/analyzer/reading/own-words.ts';
import { splitSentences } from '../../../lib/analyzer/reading/split-sentences.ts';
import { tokenise } from '../../../lib/analyzer/reading/tokenise.ts';

// Where the cost of one place grows with what follows it, each of these takes from many seconds to hours.
const length = 60_000;
const filled = (unit: string) => unit.repeat(length).slice(0, length);

it.each([
  '.',
  '."',
  'a-',
  'a.',
  'a+',
  '#',
  '@a.',
  '“ab ',
  '"ab cd ',
  '`',
  '> ',
  'RT ',
  '(',
  'w(',
  'sorry but ',
  ' ',
  '\n',
])('a text of nothing but "%s" is read in one go, however long', (unit) => {
  const text = filled(unit);
  expect(ownWords(text)).toHaveLength(length);
  expect(tokenise(text).every(({ start, end }) => start < end)).toBe(true);
  expect(splitSentences(text).every(({ start, end }) => start < end)).toBe(true);
  expect(createAnalyzer()({ text }).findings.length).toBeLessThan(200);
});

it('a quotation that is never closed takes no more than its own sign', () => {
  const text = `“${'some words here and there '.repeat(1_000)}`;
  expect(ownWords(text)).toBe(text);
});

it('a stray quotation mark takes no more than its paragraph', () => {
  const text =
    'She said "no and never and then left.\n\nWorst service ever, you lost my bag twice.\n\nThe old" one.';
  expect(ownWords(text)).toContain('Worst service ever');
});
