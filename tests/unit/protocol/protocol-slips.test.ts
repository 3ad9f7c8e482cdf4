import { describe, expect, it } from 'vitest';
import { allSites } from '../../../lib/compose/sites/all-sites.ts';
import { importProtocol } from '../../../lib/protocol/file/import-protocol.ts';
import type { ProtocolProblem } from '../../../lib/protocol/file/parse-protocol.ts';
import { compiled, head } from './protocol-text.ts';

describe('what is said about a slip', () => {
  it.each([
    [
      'disclosures:\n  - name: a\n    needs: [#ad]',
      '7:13 Comments must be separated from other tokens by white space characters; a # begins a comment: text with # goes in quotes, as "#ad"',
    ],
    [
      'disclosures:\n  - name: a\n    needs: #ad',
      '7:5 disclosures.0.needs: has nothing after it; a # begins a comment: text with # goes in quotes, as "#ad"',
    ],
    [
      'off-limits:\n  - topic: a\n    words: [@rival]',
      '7:13 Plain value cannot start with reserved character @; text that begins with @ or ` goes in quotes, as "@name"',
    ],
    [
      'off-limits:\n  - topic: The case: it\n',
      '6:12 A second key stands in this line; text with a colon and a blank inside goes in quotes.',
    ],
    ['terms:\n  avoid: [2024]', '6:11 terms.avoid.0: has to be text; what is not goes in quotes'],
    ['terms:\n  avoid: [""]', '6:11 terms.avoid.0: has to be text; what is not goes in quotes'],
    ['terms:\n  use: [a]', '6:3 terms.use: is a list, but has to be a mapping (term: wording)'],
    [
      'terms:\n  avoid:\n    a: 3',
      '7:8 terms.avoid.a: is 3, but has to be text or a mapping (key: value): put it in quotes',
    ],
    [
      'terms:\n  use:\n    a: {say: b, levle: error}',
      '7:17 terms.use.a.levle: is not a key that is known here (say, verb, exceptions, level, message, why, sites, kinds, stances); did you mean level?',
    ],
    [
      'terms: {spell: [A], kinds: posts, stances: [Sell]}',
      '5:28 terms.kinds: is "posts", but has to be post, reply, comment, message, quote or a list; did you mean post?',
    ],
    [
      'enforcement: {mode: blok}',
      '5:21 enforcement.mode: is "blok", but has to be quiet, coach, hold or block; did you mean block?',
    ],
    ['voice: {emoji: many}', '5:16 voice.emoji: is "many", but has to be a number or a mapping (key: value)'],
    ['voice: {emoji: -1}', '5:16 voice.emoji: is -1, but has to be at least 0'],
    ['disclosures:\n  name: a', '5:1 disclosures: is a mapping, but has to be a list'],
    [
      'rules:\n  My Rule: {}',
      '6:3 rules.My Rule: has to be a name of letters, digits, hyphens and underscores that begins with a letter',
    ],
    ['terms:\n\tavoid: [a]', '6:1 A tab begins this line; YAML is indented with blanks.'],
    ['---\nname: other', '5:1 A second file begins here (---); a protocol is one.'],
    ['terms: {avoid: {constructor: No.}}', '5:17 constructor: is a word that no key can be'],
    ['from: 2026-05-01\nuntil: 2026-03-01', '6:8 until: is before the protocol begins (2026-05-01)'],
    ['from: 2026-13-01', '5:7 from: has to be a date like 2026-11-30'],
  ])('%j', (yaml, expected) => {
    const result = importProtocol(head + yaml);
    const [first] = 'problems' in result ? result.problems : [];
    expect(`${first?.line}:${first?.column} ${first?.message}`).toBe(expected);
  });

  it.each([
    ['voice: {emoji: {max: 1, sites: linkdin}}', '5:32 voice.emoji.sites: linkdin', 'did you mean linkedin?'],
    ['terms: {spell: [A], sites: [li]}', '5:29 terms.sites: li', 'did you mean linkedin?'],
    [
      'enforcement:\n  sites: {x: hold, mastadon: hold}',
      '6:20 enforcement.sites.mastadon: mastadon',
      'did you mean mastodon?',
    ],
    ['tests: {pass: [{text: a, site: Twitter}]}', '5:32 tests.pass.site: Twitter', 'did you mean x?'],
    [
      'terms: {spell: [A], sites: [Hacker News]}',
      '5:29 terms.sites: Hacker News',
      'did you mean hacker-news?',
    ],
    [
      'terms: {spell: [A], sites: [www.linkedin.com]}',
      '5:29 terms.sites: www.linkedin.com',
      'did you mean linkedin?',
    ],
    [
      'terms: {spell: [A], sites: ["https://Forum.example.org/new"]}',
      '5:29 terms.sites: https://Forum.example.org/new',
      'did you mean forum.example.org?',
    ],
    [
      'rules:\n  R: {extends: existence, message: m, tokens: [a], sites: [facebok]}',
      '6:60 rules.R.sites: facebok',
      'did you mean facebook?',
    ],
  ])('a site that is not known is named where it stands: %j', (yaml, where, meant) => {
    const result = importProtocol(head + yaml, { sites: allSites });
    const [first, ...others] = 'problems' in result ? result.problems : [];
    expect(`${first?.line}:${first?.column} ${first?.message}`).toBe(
      `${where} is none of the sites that are known; ${meant}`,
    );
    expect(others).toEqual([]);
  });

  it('several slips are named from the top down', () => {
    const yaml = `${head}enforcement: {sites: {treads: hold}}\nterms: {spell: [A], sites: [mastadon]}`;
    const result = importProtocol(yaml, { sites: allSites });
    expect('problems' in result && result.problems.map(({ line }) => line)).toEqual([5, 6]);
  });

  it('hosts that the user may grant are sites, and any name will do where none are known', () => {
    const scope = (site: string) => `${head}terms: {avoid: {a: {sites: [${site}]}}}`;
    for (const site of ['forum.example.org', 'localhost', 'elk', 'reddit-old'])
      expect(importProtocol(scope(site), { sites: allSites })).toHaveProperty('compiled');
    expect(importProtocol(scope('linkdin'))).toHaveProperty('compiled');
    const [problem] = (
      importProtocol(scope('friendster'), { sites: allSites }) as { problems: ProtocolProblem[] }
    ).problems;
    expect(problem?.message).toMatch(
      /known are x, linkedin, bluesky, mastodon, facebook and \d+ more; any other goes by its host, as forum.example.org$/,
    );
  });

  it.each(['', ' \n', '# nothing yet'])('a file without a word is empty: %j', (text) => {
    expect(importProtocol(text)).toEqual({
      problems: [{ line: 1, column: 1, message: 'The file is empty.' }],
      tests: [],
    });
  });

  it.each(['We never say cheap.', '- name: a', '3'])(
    'what has no lines of its own is none yet: %j',
    (text) => {
      expect(importProtocol(text)).toMatchObject({
        problems: [{ message: 'This is no protocol yet: one has lines as “name: Our team”.' }],
      });
    },
  );

  it('a version is kept as it is written', () => {
    expect(compiled('protocol: 1\nname: T\nversion: 1.0\nowner: o').protocol.version).toBe('1.0');
  });
});
