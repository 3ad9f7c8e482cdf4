import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft, Stance } from '../../../lib/analyzer/types.ts';
import { protocolJsonSchema } from '../../../lib/cli/protocol-json-schema.ts';
import { importProtocol } from '../../../lib/protocol/file/import-protocol.ts';
import { layerProtocols, modeOn } from '../../../lib/protocol/file/layer-protocols.ts';
import { parseProtocol } from '../../../lib/protocol/file/parse-protocol.ts';
import type { Protocol } from '../../../lib/protocol/file/protocol-schema.ts';

const assets = resolve(import.meta.dirname, '../../../assets');
const head = 'protocol: 1\nname: T\nversion: "1"\nowner: o\n';

function found(yaml: string, draft: Draft | string, stance: Stance = 'share'): string[] {
  const result = importProtocol(head + yaml);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  const whole: Draft = typeof draft === 'string' ? { text: draft } : draft;
  return result.compiled.check(whole, stance).map(({ rule, text }) => `${rule.slice(2)}: ${text}`);
}

describe('terms', () => {
  it.each<[string, string, string, string[]]>([
    [
      'in any case and number',
      'terms: {avoid: [synergy, customer]}',
      'Synergies for CUSTOMERS',
      ['terms.avoid: Synergies', 'terms.avoid: CUSTOMERS'],
    ],
    ['not inside words', 'terms: {avoid: [art]}', 'party', []],
    ['over any blanks', 'terms: {avoid: [world class]}', 'world  class', ['terms.avoid: world  class']],
    [
      'but not in an excepted phrase',
      'terms: {avoid: [mea], exceptions: [mea culpa]}',
      'mea culpa, mea',
      ['terms.avoid: mea'],
    ],
    [
      'spelled exactly',
      'terms: {spell: [River Café]}',
      'river café and River Café',
      ['terms.spell: river café'],
    ],
    [
      'a name that is spelled may hold an avoided term',
      'terms: {avoid: [best], spell: [Best Western]}',
      'Best Western is best',
      ['terms.avoid: best'],
    ],
  ])('%s', (_, yaml, text, expected) => expect(found(yaml, text)).toEqual(expected));

  it('offers the wording in the case of the text, and the author’s own message', () => {
    const result = importProtocol(
      `${head}terms:\n  use: {utilise: use}\n  avoid: {synergy: "What is “{}”?"}`,
    );
    const findings = 'compiled' in result ? result.compiled.check({ text: 'Utilise synergy' }, 'share') : [];
    expect(findings.map(({ message, replacements }) => [message, replacements])).toEqual([
      ['The team says “use” here.', ['Use']],
      ['What is “synergy”?', []],
    ]);
  });
});

describe('voice, topics, claims, duties', () => {
  it.each<[string, string, Draft | string, string[]]>([
    ['one exclamation mark too many', 'voice: {exclamations: 1}', 'A! B! C!', ['voice.exclamations: !']],
    ['emoji count as people see them', 'voice: {emoji: 1}', '👩‍👩‍👧 👍🏽', ['voice.emoji: 👍🏽']],
    ['hashtags, not anchors or numbers', 'voice: {hashtags: 0}', 'a#b #1 #river', ['voice.hashtags: #river']],
    ['capitals, not acronyms', 'voice: {capitals: 0}', 'The NHS is GREAT', ['voice.capitals: GREAT']],
    [
      'long sentences',
      'voice: {sentence-words: 3}',
      'One two three. One two three four.',
      ['voice.sentence-words: One two three four.'],
    ],
    ['the pronoun', 'voice: {pronoun: we}', "I think I'm right", ['voice.pronoun: I', "voice.pronoun: I'm"]],
    [
      'the language, when it is known',
      'voice: {languages: [en]}',
      { text: 'Hallo', language: 'de' },
      ['voice.languages: Hallo'],
    ],
    ['a greeting', 'voice: {greetings: {any: [Hello, Hi]}}', 'Hi Ana', []],
    ['no greeting', 'voice: {greetings: {any: [Hello, Hi]}}', 'Dear Ana', ['voice.greetings: ']],
    ['a sign-off', 'voice: {sign-offs: {any: [Ana]}}', 'Bye. Ana!', []],
    ['easy to read', 'voice: {reading-ease: 60}', 'We like the dog. '.repeat(9), []],
    [
      'a topic',
      'off-limits: [{topic: The case, words: [lawsuit]}]',
      'our lawsuits',
      ['off-limits.the-case: lawsuits'],
    ],
    [
      'a claim without its source',
      'claims: [{words: [voted best], source: ["source:"]}]',
      'voted best',
      ['claims: voted best'],
    ],
    ['a claim with it', 'claims: [{words: [voted best], source: ["source:"]}]', 'voted best, source: us', []],
    [
      'a missing disclosure',
      'disclosures: [{name: Gift, when: [gifted], needs: ["#ad"]}]',
      'gifted mug',
      ['disclosures.gift: gifted'],
    ],
    [
      'a disclosure made',
      'disclosures: [{name: Gift, when: [gifted], needs: ["#ad"]}]',
      'gifted mug #ad',
      [],
    ],
    [
      '#ads is not #ad',
      'disclosures: [{name: Gift, when: [gifted], needs: ["#ad"]}]',
      'gifted mug #ads',
      ['disclosures.gift: gifted'],
    ],
    [
      'an answer to a complaint',
      'replies: {complaint: {needs: [{name: a step, any: [i will]}]}}',
      { text: 'Sorry.', parent: { text: 'Still waiting!' } },
      ['replies.complaint: Sorry.'],
    ],
    [
      'no complaint, no duty',
      'replies: {complaint: {needs: [{name: a step, any: [i will]}]}}',
      { text: 'Ta.', parent: { text: 'Lovely cake' } },
      [],
    ],
  ])('%s', (_, yaml, draft, expected) => expect(found(yaml, draft)).toEqual(expected));

  it('keeps to its sites, kinds and stances', () => {
    const yaml = 'off-limits: [{topic: a, words: [x], sites: linkedin, kinds: [post], stances: sell}]';
    expect(found(yaml, { text: 'x', site: 'linkedin', kind: 'post' }, 'sell')).toHaveLength(1);
    expect(found(yaml, { text: 'x', site: 'x', kind: 'post' }, 'sell')).toEqual([]);
    expect(found(yaml, { text: 'x', site: 'linkedin', kind: 'reply' }, 'sell')).toEqual([]);
    expect(found(yaml, { text: 'x', site: 'linkedin', kind: 'post' }, 'share')).toEqual([]);
  });

  it('runs rules in Vale’s format, and names those it cannot honour', () => {
    const yaml = `${head}rules:\n  Weasel: {extends: existence, message: "%s?", tokens: [very]}\n  Run: {extends: script, message: x}`;
    const result = importProtocol(yaml);
    expect('compiled' in result && result.compiled.check({ text: 'very' }, 'share')[0]).toMatchObject({
      rule: 't.Weasel',
      message: 'very?',
      level: 'warning',
    });
    expect('notes' in result && result.notes).toEqual([
      'Run (line 7) is not honoured: it runs a program of its own, and programs from outside are not run',
    ]);
  });
});

describe('Curly quotes around a text', () => {
  const notes = (yaml: string) => {
    const result = importProtocol(head + yaml);
    return 'notes' in result ? result.notes : result.problems.map(({ message }) => message);
  };

  it('are named with their line, for they are read as a part of it', () => {
    expect(notes('terms:\n  avoid:\n    - “synergy”\n    - ‘leverage’\n  use: {„Gast“: guest}')).toEqual([
      '“synergy” (line 7) is read with its curly quotes: YAML leaves out straight ones only',
      '‘leverage’ (line 8) is read with its curly quotes: YAML leaves out straight ones only',
      '„Gast“ (line 9) is read with its curly quotes: YAML leaves out straight ones only',
    ]);
  });

  it.each([
    ['in straight ones', 'terms: {avoid: ["“synergy”"]}'],
    ['around one word of several', 'terms: {avoid: [our “synergy”, “a” and “b”]}'],
    ['in the tests', 'tests: {pass: [“Never again”]}'],
  ])('are passed over %s, where they are meant', (_, yaml) => expect(notes(yaml)).toEqual([]));
});

describe('a file that does not hold is refused, with every reason at its place', () => {
  const problems = (yaml: string) => {
    const result = importProtocol(yaml);
    return 'problems' in result
      ? result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
      : [];
  };
  it.each([
    ['not YAML', 'protocol: [', [expect.stringMatching(/^1:\d+ /)]],
    [
      'an unknown key at its line, not at that of what it holds',
      `${head}terms:\n  avoide:\n    - x\nvoice: {emojis: 2}`,
      [
        expect.stringMatching(/^6:3 terms.avoide: is not a key that is known here \(use, avoid, /),
        expect.stringMatching(/^8:9 voice.emojis: is not a key that is known here \(speaks-as, /),
      ],
    ],
    [
      'missing keys',
      'protocol: 1',
      ['1:1 name: is missing', '1:1 version: is missing', '1:1 owner: is missing'],
    ],
    [
      'a wrong value',
      `${head}enforcement:\n  mode: shout`,
      ['6:9 enforcement.mode: is "shout", but has to be quiet, coach, hold or block'],
    ],
    ['a wrong date', `${head}from: tomorrow`, ['5:7 from: has to be a date like 2026-11-30']],
    [
      'a test that does not pass',
      `${head}terms: {avoid: [x]}\ntests:\n  pass: [an x]`,
      ['7:10 Test “an x” was to pass; terms.avoid (“x”) spoke.'],
    ],
    [
      'a test that does not fail',
      `${head}terms: {avoid: [x]}\ntests:\n  fail:\n    - {text: fine, rule: terms.avoid}`,
      ['8:14 Test “fine”: terms.avoid was to speak, no rule did.'],
    ],
  ])('%s', (_, yaml, expected) => expect(problems(yaml)).toEqual(expected));
});

describe('layers', () => {
  const protocol = (name: string, rest: string): Protocol => {
    const parsed = parseProtocol(`protocol: 1\nname: ${name}\nversion: "1"\nowner: o\n${rest}`);
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    return parsed.protocol;
  };
  const company = protocol(
    'Company',
    'terms: {use: {client: customer}, avoid: [guest]}\nvoice: {pronoun: we}\nenforcement: {mode: coach, floor: coach}',
  );
  const team = protocol(
    'Team',
    'layer: team\nterms: {use: {client: guest}}\nvoice: {pronoun: I}\nenforcement: {sites: {x: block}}',
  );
  const campaign = protocol('Spring', 'layer: campaign\nfrom: 2026-03-01\nuntil: 2026-05-31');

  it('go from general to near, campaigns between their dates', () => {
    expect(layerProtocols([campaign, team, company], '2026-04-01').active.map(({ name }) => name)).toEqual([
      'Company',
      'Team',
      'Spring',
    ]);
    expect(layerProtocols([campaign, team], '2026-06-01').resting.map(({ name }) => name)).toEqual([
      'Spring',
    ]);
  });

  it('show where they disagree', () => {
    expect(layerProtocols([company, team], '2026-04-01').conflicts).toEqual([
      { about: '“client”: “guest” or “customer”', holds: 'Team', yields: 'Company' },
      { about: '“guest” is wanted by Team and avoided by Company', holds: 'Team', yields: 'Company' },
      { about: 'voice.pronoun: I or we', holds: 'Team', yields: 'Company' },
    ]);
  });

  it('set a floor that the user cannot lower', () => {
    expect(modeOn(undefined, [company], 'quiet')).toBe('coach');
    expect(modeOn(undefined, [company], 'hold')).toBe('hold');
    expect(modeOn('x', [company, team], 'quiet')).toBe('block');
    expect(modeOn('linkedin', [company, team])).toBe('coach');
    expect(modeOn('x', [])).toBeUndefined();
  });
});

describe('what comes with Rapport', () => {
  it.each(readdirSync(resolve(assets, 'protocols')).filter((file) => file.endsWith('.yaml')))(
    'the example %s holds its own tests',
    (name) => {
      const result = importProtocol(readFileSync(resolve(assets, 'protocols', name), 'utf8'));
      expect('problems' in result ? result.problems : result.notes).toEqual([]);
      expect(result.tests.length).toBeGreaterThan(2);
    },
  );

  it('what the page about it shows is a protocol that holds its tests', () => {
    const page = readFileSync(resolve(assets, 'protocols/README.md'), 'utf8');
    const shown = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml as string);
    const result = importProtocol(shown.filter((yaml) => !yaml.startsWith('on:')).join(''));
    expect('problems' in result ? result.problems : result.notes).toEqual([]);
    expect(result.tests).toHaveLength(3);
  });

  it('the published schema is the one that checks files (npx tsx lib/cli/write-protocol-schema.ts writes it)', () => {
    const published = JSON.parse(readFileSync(resolve(assets, 'protocol.schema.json'), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(protocolJsonSchema())));
  });
});
