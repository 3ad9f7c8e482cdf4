import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/analyzer/reading/tokenise.ts';

const kinds = (text: string) => tokenise(text).map((token) => [token.kind, token.norm]);

describe('tokenise', () => {
  it.each([
    ['don’t miss “must-have” shoes', "word:don't word:miss word:must word:have word:shoes"],
    [
      '@Ada_L: 50% off!!! #Win2024',
      'handle:@ada_l punctuation:: percent:50% word:off bang:!!! hashtag:#win2024',
    ],
    ['see https://a.example/x?y=1).', 'word:see url:https://a.example/x?y=1 punctuation:.'],
    [
      'read www.site.co.uk, or shop.com/now',
      'word:read url:www.site.co.uk punctuation:, word:or url:shop.com/now',
    ],
    ['$20 or 20 dollars, £1,5 €3k', 'money:$20 word:or money:20 dollars punctuation:, money:£1,5 money:€3k'],
    ['3rd at 10:30 by 5pm', 'number:3rd word:at number:10:30 word:by number:5pm'],
    [
      'why?! wait... 👩‍👩‍👧 🇬🇧 :)',
      'word:why question:?! word:wait ellipsis:... emoji:👩‍👩‍👧 emoji:🇬🇧 emoji::)',
    ],
    [
      'mail a.b@c.example, @me@host.example',
      'word:mail email:a.b@c.example punctuation:, handle:@me@host.example',
    ],
    ['#1 in 2024', 'punctuation:# number:1 word:in number:2024'],
    [
      'the U.S. at 9 a.m., e.g. p.s: a.b.com',
      'word:the word:u.s word:at number:9 word:a.m punctuation:, word:e.g word:p.s punctuation:: url:a.b.com',
    ],
    ['in the US, #US', 'word:in word:the word:u.s punctuation:, hashtag:#u.s'],
    ['tell us, JOIN US', 'word:tell word:us punctuation:, word:join word:us'],
    ['Ärger im Café', 'word:ärger word:im word:café'],
  ])('%s', (text, expected) => {
    expect(
      kinds(text)
        .map((pair) => pair.join(':'))
        .join(' '),
    ).toBe(expected);
  });

  it('knows the case of letters', () => {
    expect(tokenise('NOW Then now I').map((token) => token.letterCase)).toEqual([
      'upper',
      'title',
      'lower',
      'title',
    ]);
  });
});
