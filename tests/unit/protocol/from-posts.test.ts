import { describe, expect, it } from 'vitest';
import { addSpelling } from '../../../lib/protocol/file/add-spelling.ts';
import { importProtocol } from '../../../lib/protocol/file/import-protocol.ts';
import { learnTerms } from '../../../lib/protocol/file/learn-terms.ts';
import { RuleTally } from '../../../lib/protocol/file/rule-tally.ts';

const times = (n: number, text: string) => Array.from({ length: n }, () => text);
const learnt = (...texts: string[]) =>
  learnTerms(texts).map(
    ({ term, kind, count, variants }) =>
      `${kind} ${term} ${count}${variants.map(({ form, count }) => `, ${form} ${count}`).join('')}`,
  );

describe('learnTerms', () => {
  it.each<[string, string[], string[]]>([
    [
      'a spelling with capitals inside, and its variants',
      [...times(4, 'we moved to GitHub today'), 'it is on Github now', 'also on github'],
      ['spelling GitHub 4, Github 1, github 1'],
    ],
    ['a name within sentences', times(3, 'we thank Ana for it'), ['name Ana 3']],
    ['a longer name in place of its parts', times(3, 'come to River Café soon'), ['name River Café 3']],
    [
      'a name whose accent is often lost',
      [...times(3, 'come to River Café soon'), 'come to River Cafe soon'],
      ['name River Café 3, River Cafe 1'],
    ],
    [
      'hashtags',
      [...times(3, 'a day #RiverDays'), 'a day #riverdays'],
      ['hashtag #RiverDays 3, #riverdays 1'],
    ],
    [
      'a word with and without a hyphen',
      [...times(3, 'an e-mail'), 'an email'],
      ['spelling e-mail 3, email 1'],
    ],
  ])('finds %s', (_, texts, expected) => expect(learnt(...texts)).toEqual(expected));

  it.each<[string, string[]]>([
    ['words that begin a sentence', times(9, 'Today is fine. Tomorrow too!')],
    ['days and months', times(9, 'open on Monday in May')],
    ['links and handles', times(9, 'see https://GitHub.example/aB by @someBody')],
    ['what is rare', times(2, 'it is on GitHub')],
    ['everyday words', times(9, 'a quiet day at the river')],
  ])('leaves out %s', (_, texts) => expect(learnt(...texts)).toEqual([]));
});

describe('addSpelling', () => {
  const head = 'protocol: 1\nname: T\nversion: "1"\nowner: o\n';
  it.each<[string, string, string]>([
    ['a file without terms', head, `${head}terms:\n  spell: [GitHub]\n`],
    [
      'terms without spellings',
      `${head}terms:\n  # ours\n  avoid: [x]\n`,
      `${head}terms:\n  # ours\n  spell: [GitHub]\n  avoid: [x]\n`,
    ],
    ['a list in brackets', `${head}terms:\n  spell: [A] # c\n`, `${head}terms:\n  spell: [A, GitHub] # c\n`],
    ['an empty list', `${head}terms:\n  spell: []\n`, `${head}terms:\n  spell: [GitHub]\n`],
    [
      'a list by lines',
      `${head}terms:\n  spell:\n    - A\n    - B\n`,
      `${head}terms:\n  spell:\n    - GitHub\n    - A\n    - B\n`,
    ],
  ])('adds to %s, and touches nothing else', (_, before, after) => {
    expect(addSpelling(before, 'GitHub')).toBe(after);
    expect(importProtocol(after)).toHaveProperty('compiled');
  });

  it('adds nothing twice, and nothing to a file that it cannot read', () => {
    const once = addSpelling(head, 'GitHub');
    expect(addSpelling(once, 'GitHub')).toBe(once);
    expect(addSpelling('a: [', 'GitHub')).toBe('a: [');
  });

  it('quotes what would be something else in YAML', () =>
    expect(addSpelling(head, '#River')).toContain('spell: ["#River"]'));
});

it('rates rules by the posts they speak in, the noisiest first, and names the noisy', () => {
  const tally = new RuleTally();
  for (let i = 0; i < 20; i++)
    tally.add([
      ...(i < 5
        ? [
            { rule: 'a', text: `w${i % 2}` },
            { rule: 'a', text: 'again' },
          ]
        : []),
      ...(i < 4 ? [{ rule: 'b', text: 'x' }] : []),
    ]);
  expect(tally.rates()).toEqual([
    { rule: 'a', posts: 5, per100: 25, noisy: true, examples: ['w0', 'again', 'w1'] },
    { rule: 'b', posts: 4, per100: 20, noisy: false, examples: ['x'] },
  ]);
});
