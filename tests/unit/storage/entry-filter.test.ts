import { describe, expect, it } from 'vitest';
import { passes } from '../../../lib/storage/history/entry-filter.ts';
import { anEntry } from './an-entry.ts';

const finds = (text: string, search: string) => passes(anEntry({ text, findings: [] }), { search });

describe('a search', () => {
  it.each([
    ['Unser CAFÉ am Fluß', 'cafe'],
    ['Unser cafe', 'Café'],
    ['cafe\u0301', 'café'],
    ['Thank you ❤️ all', '❤'],
    ['Thank you ❤ all', '❤️'],
    ['A family 👩‍👩‍👧 by the river', '👩‍👩‍👧'],
    ['Ｈｅｌｌｏ', 'hello'],
    ['We’re open', "we're"],
    ['The café by the river', 'river café'],
    ['안녕하세요', '안녕'],
    ['Привет, ёлка', 'елка'],
    ['anything', '   '],
  ])('finds in %j the words %j', (text, search) => {
    expect(finds(text, search)).toBe(true);
  });

  it.each([
    ['The café by the river', 'river bank'],
    ['कि', 'का'],
    ['Thank you 🎉', '❤️'],
    ['', 'a'],
  ])('does not find in %j the words %j', (text, search) => {
    expect(finds(text, search)).toBe(false);
  });
});
