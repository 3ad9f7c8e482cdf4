import { expect, it } from 'vitest';
import { splitSentences } from '../../../lib/analyzer/reading/split-sentences.ts';

it.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Dr. Who met Mr. T. at 5 p.m. sharp', ['Dr. Who met Mr. T. at 5 p.m. sharp']],
  ['e.g. this one. And that', ['e.g. this one.', 'And that']],
  ['wait... what', ['wait... what']],
  ['Wait… What?', ['Wait…', 'What?']],
  ['a line\n\nanother line \n', ['a line', 'another line']],
  ['He said "no." Then left', ['He said "no."', 'Then left']],
  ['Version 2.5 is out. 🎉 Enjoy', ['Version 2.5 is out.', '🎉 Enjoy']],
  ['really?! yes', ['really?!', 'yes']],
  ['', []],
  [' \n ', []],
])('%s', (text, expected) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
