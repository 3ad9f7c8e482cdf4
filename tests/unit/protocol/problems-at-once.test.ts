import { describe, expect, it } from 'vitest';
import { importProtocol } from '../../../lib/protocol/file/import-protocol.ts';

const sites = [
  { id: 'x', name: 'X', hosts: ['*://*.x.com/*'] },
  { id: 'bluesky', name: 'Bluesky', hosts: ['*://*.bsky.app/*'] },
];

const problemsOf = (text: string) => {
  const result = importProtocol(text, { sites });
  return 'problems' in result ? result.problems.map(({ line, message }) => `${line} ${message}`) : [];
};

describe('A protocol with slips of several sorts', () => {
  it('has all of them named at once, each at its line', () => {
    const text = [
      'protocol: 1',
      'name: Team',
      'owner: Team',
      'layer: tea',
      'from: 2026-05-01',
      'until: 2026-04-01',
      'version: 1',
      'version: 2',
      'terms:',
      '  avoid: [fine, 3]',
      '  usee: {}',
      'off-limits:',
      '  - topic: strikes',
      '    words: [strike]',
      '    sites: [blusky, 4]',
    ].join('\n');
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['4', '6', '8', '10', '11', '15', '15']);
    expect(problems.join('\n')).toContain('did you mean bluesky?');
    expect(problems.join('\n')).toContain('stands here twice');
  });

  it('has a key that no key can be named once', () => {
    const head = 'protocol: 1\nname: Team\nowner: Team\nversion: "1"\n';
    expect(problemsOf(`${head}__proto__: {polluted: yes}`)).toEqual([
      '5 __proto__: is a word that no key can be',
    ]);
    expect(problemsOf(`${head}terms:\n  constructor: 1`)).toEqual([
      '6 constructor: is a word that no key can be',
    ]);
  });

  it('is named with its unknown site alone where nothing else is amiss', () => {
    const text = [
      'protocol: 1',
      'name: Team',
      'owner: Team',
      'version: 1',
      'layer: team',
      'terms: { avoid: [synergy], sites: [blusky] }',
    ].join('\n');
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^6 terms\.sites: blusky is none/)]);
  });
});

describe('A slip in a protocol is named in words that say what to write', () => {
  const head = 'protocol: 1\nname: Team\nowner: Team\nversion: 1\nlayer: team\n';

  it.each([
    ['a reference to nothing', 'terms:\n  avoid: *none\n', /^7 \*none: stands for nothing/],
    ['a list for a mapping', 'terms: [fine, well]\n', /^6 terms: is a list, but has to be a mapping/],
    ['a list for a mapping further down', 'voice:\n  emoji: [2]\n', /^7 voice\.emoji: is a list/],
    ['two colons', 'terms:\n  use:\n    a: b: c\n', /^8 A second key .* goes in quotes/],
    ['an open quote', 'contact: "we\nterms: {}\n', /A quote that opens above is never closed/],
    ['an apostrophe', "terms:\n  avoid:\n    - 'don't'\n", /^8 Text goes on after its closing quote/],
    ['another column', 'terms:\n  avoid: [a]\n spell: [b]\n', /^8 This line begins at another column/],
    ['an open list', 'terms:\n  avoid: [a, b\nvoice: {}\n', /^8 A list or mapping in brackets/],
    [
      'a merge key',
      'terms: &t\n  avoid: [a]\nclaims:\n  - <<: *t\n    words: [x]\n    source: [y]\n',
      /^9 .*write them out here/,
    ],
  ])('%s', (_, lines, said) => {
    expect(problemsOf(head + lines)).toEqual([expect.stringMatching(said)]);
  });
});
