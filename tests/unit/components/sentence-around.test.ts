import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../components/history/sentence-around.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return sentenceAround(text, start, start + words.length);
};

describe('sentenceAround', () => {
  it('gives the rest of the sentence and no more', () => {
    expect(around('Hello all. This is our last chance to meet. Bye.', 'last chance')).toEqual({
      before: 'This is our ',
      after: ' to meet.',
    });
  });

  it('stops at a line break', () => {
    expect(around('One\nlast chance\ntwo', 'last chance')).toEqual({ before: '', after: '' });
  });

  it('cuts a long sentence at a word and says so', () => {
    const { before, after } = around(`${'word '.repeat(40)}here${' more'.repeat(40)}`, 'here');
    expect(before).toMatch(/^… word /);
    expect(after).toMatch(/ more …$/);
  });
});
