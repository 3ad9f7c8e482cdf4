import { describe, expect, it } from 'vitest';
import { tagWords } from '../../../lib/analyzer/tagger.ts';
import type { Draft, Stance } from '../../../lib/analyzer/types.ts';
import { allSites } from '../../../lib/compose/sites/all-sites.ts';
import { checksInForce } from '../../../lib/protocol/file/checks-in-force.ts';
import type { CompiledProtocol } from '../../../lib/protocol/file/compile-protocol.ts';
import { importProtocol } from '../../../lib/protocol/file/import-protocol.ts';
import { conflictLine, modeOn } from '../../../lib/protocol/file/layer-protocols.ts';
import type { ProtocolProblem } from '../../../lib/protocol/file/parse-protocol.ts';
import { siteNames } from '../../../lib/protocol/file/site-names.ts';

const head = 'protocol: 1\nname: T\nversion: "1"\nowner: o\n';

function compiled(yaml: string): CompiledProtocol {
  const result = importProtocol(yaml);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.compiled;
}

/** `rule: text` or, where there is a wording, `rule: text > wording`. */
function found(yaml: string, draft: Draft | string, stance?: Stance): string[] {
  return compiled(head + yaml)
    .check(typeof draft === 'string' ? { text: draft } : draft, stance)
    .map(({ rule, text, replacements }) =>
      [`${rule.slice(2)}: ${text}`, ...(replacements ?? [])].join(' > '),
    );
}

type Case = [string, string, Draft | string, string[]];

describe('terms as people type them', () => {
  it.each<Case>([
    [
      'quotes, apostrophes and dashes of any shape',
      'terms: {avoid: ["we\'re the best", "state-of-the-art"]}',
      'We’re the best, state–of‑the art',
      ['terms.avoid: We’re the best', 'terms.avoid: state–of‑the art'],
    ],
    [
      'a hyphen for a blank',
      'terms: {avoid: [hard to reach]}',
      'hard-to-reach',
      ['terms.avoid: hard-to-reach'],
    ],
    [
      'a letter with an accent is a letter',
      'terms: {avoid: [éclair]}',
      'Éclairs, préclair',
      ['terms.avoid: Éclairs'],
    ],
    [
      'the plural finds the singular',
      'terms: {avoid: [service users]}',
      'a service user',
      ['terms.avoid: service user'],
    ],
    [
      'irregular plurals',
      'terms: {avoid: [chairman, child]}',
      'chairmen, children',
      ['terms.avoid: chairmen', 'terms.avoid: children'],
    ],
    ['goods are not good', 'terms: {avoid: [goods, means, its]}', 'a good mean it', []],
    [
      'not in links, addresses, handles and code',
      'terms: {avoid: [rival]}',
      'https://a.b/rival www.rival.com rival.example a@rival.org @rival `rival`',
      [],
    ],
    ['nor in the header of a file', 'terms: {avoid: [rival]}', '---\ntitle: rival\n---\nA text', []],
    [
      'but where the term is one itself',
      'terms: {avoid: [bit.ly, "@rival", "#rival"]}',
      'bit.ly/x @rival #rival',
      ['terms.avoid: bit.ly', 'terms.avoid: @rival', 'terms.avoid: #rival'],
    ],
    [
      'a hashtag keeps its words',
      'terms: {use: {clients: guests}, spell: [River Café]}',
      '#clients #River_cafe',
      [],
    ],
    [
      'and is none for what is off limits',
      'off-limits: [{topic: it, words: strike}]',
      '#strike',
      ['off-limits.it: strike'],
    ],
    [
      'a domain in any case',
      'terms: {avoid: [bit.ly]}',
      'Bit.ly or https://BIT.LY/x',
      ['terms.avoid: Bit.ly', 'terms.avoid: BIT.LY'],
    ],
    [
      'what is owned, with either apostrophe',
      'terms: {use: {customer: guest}, avoid: ["our users\' data"]}',
      "the customer’s and customers' view of our users’ data",
      ['terms.use: customer > guest', 'terms.use: customers > guests', 'terms.avoid: our users’ data'],
    ],
    [
      'a name with another apostrophe is the name, and several of it are several',
      "terms: {spell: [O'Brien, iPhone]}",
      'O’Brien, O´brien, iPhones, Iphones, iPhone’s',
      ["terms.spell: O´brien > O'Brien", 'terms.spell: Iphones > iPhones'],
    ],
    ['e-mails are several', 'terms: {use: {e-mail: email}}', 'E-mails', ['terms.use: E-mails > Emails']],
    [
      'a verb as it is written, where nothing else is said',
      'terms: {use: {utilise: use}}',
      'We utilised it',
      [],
    ],
    [
      'the forms of a verb, where it is one',
      'terms: {use: {utilise: {say: use, verb: true}, pick: {say: choose, verb: true}}, avoid: {reach out: {verb: true}}}',
      'Utilising what we picked, it was picked; he utilises, they have really picked. Reached out, reaching-out.',
      [
        'terms.use: Utilising > Using',
        'terms.use: utilises > uses',
        'terms.use: picked > chose',
        'terms.use: picked > chosen',
        'terms.use: picked > chosen',
        'terms.avoid: Reached out',
        'terms.avoid: reaching-out',
      ],
    ],
    [
      'forms as they are spelled',
      'terms: {avoid: {stop: {verb: true}, carry: {verb: true}, tie: {verb: true}, have: {verb: true}, agree: {verb: true}, fix: {verb: true}, show: {verb: true}}}',
      'stopping carries carried tying has agreeing fixes showed shown stoped carrys haves',
      ['stopping', 'carries', 'carried', 'tying', 'has', 'agreeing', 'fixes', 'showed', 'shown'].map(
        (word) => `terms.avoid: ${word}`,
      ),
    ],
    [
      'exceptions of one term',
      'terms: {use: {home: house, flat: {say: apartment, exceptions: [flat rate]}}}',
      'flat rate',
      [],
    ],
    [
      'exceptions of an avoided term and of a claim',
      'terms: {avoid: {free: {exceptions: [free of]}}}\nclaims: [{words: best, source: [by], exceptions: [best wishes]}]',
      'free of salt, best wishes',
      [],
    ],
  ])('%s', (_, yaml, draft, expected) => expect(found(yaml, draft)).toEqual(expected));
});

it('terms have their level and reason in common', () => {
  const { check } = compiled(
    `${head}terms: {level: error, why: We promised., avoid: {a: {}, b: {level: warning}}}`,
  );
  expect(check({ text: 'a b' }).map(({ level, why }) => [level, why])).toEqual([
    ['error', 'We promised. P6'],
    ['warning', 'We promised. P6'],
  ]);
});

it('a term is found with “and” for “&” and with its apostrophe forgotten, but is no other word', () => {
  expect(found('terms: {avoid: [A&E, don\'t miss, "we\'ll"]}', 'A & E, a and e, dont miss, well')).toEqual([
    'terms.avoid: A & E',
    'terms.avoid: a and e',
    'terms.avoid: dont miss',
  ]);
});

it('what the protocol itself asks for is not held against it', () => {
  const yaml =
    'terms: {use: {app: Pebble app}, avoid: [sorry]}\nvoice: {capitals: 0}\nreplies: {complaint: {needs: [{name: who, any: [PALS, in our app, so sorry]}]}}';
  expect(found(yaml, 'So sorry: PALS, in our app. The Pebble apps, an app')).toEqual([
    'terms.use: app > Pebble app',
  ]);
});

it('rules in Vale’s format keep to a scope as well', () => {
  const yaml = `${head}rules:\n  Shout: {extends: existence, message: "%s?", tokens: [very], sites: x, why: We promised.}`;
  const { check } = compiled(yaml);
  expect(check({ text: 'very', site: 'x' }).map(({ why }) => why)).toEqual(['We promised. P6']);
  expect(check({ text: 'very', site: 'linkedin' })).toEqual([]);
});

describe('the wording that is offered', () => {
  it.each<Case>([
    [
      'follows the number',
      'terms: {use: {customers: guests}}',
      'one customer',
      ['terms.use: customer > guest'],
    ],
    ['both ways', 'terms: {use: {app: River app}}', 'two apps', ['terms.use: apps > River apps']],
    [
      'leaves a possessive',
      'terms: {use: {customer: guest}}',
      "the customer's",
      ['terms.use: customer > guest'],
    ],
    ['follows capitals', 'terms: {use: {customers: guests}}', 'CUSTOMERS', ['terms.use: CUSTOMERS > GUESTS']],
    ['keeps its own', 'terms: {use: {phone: iPhone}}', 'Phones', ['terms.use: Phones > iPhones']],
    [
      'is not asked for where it stands',
      'terms: {use: {app: River app, Internet: internet}}',
      'River app. Internet is fine',
      [],
    ],
    [
      'has its noun further in front',
      'terms: {use: {victim: person we work with}}',
      'victims',
      ['terms.use: victims > person we work with'],
    ],
  ])('%s', (_, yaml, draft, expected) => expect(found(yaml, draft)).toEqual(expected));
});

describe('names', () => {
  it.each<Case>([
    [
      'lose their accents',
      'terms: {spell: River Café}',
      'River Cafe',
      ['terms.spell: River Cafe > River Café'],
    ],
    [
      'run together',
      'terms: {spell: River Café}',
      'RiverCafe and River-Café',
      ['terms.spell: RiverCafe > River Café', 'terms.spell: River-Café > River Café'],
    ],
    [
      'come apart',
      'terms: {spell: [WhatsApp, LinkedIn]}',
      'Whats App, we linked in a post',
      ['terms.spell: Whats App > WhatsApp'],
    ],
    [
      'are not other words',
      'terms: {spell: [Open Doors, Every Day], exceptions: [we open doors]}',
      'we open doors everyday',
      [],
    ],
    [
      'a longer one wins',
      'terms: {spell: [Rio, Rio Grande]}',
      'rio grande',
      ['terms.spell: rio grande > Rio Grande'],
    ],
    ['accents of two characters are the same', 'terms: {spell: River Café}', 'River Cafe\u0301', []],
    [
      'are fine in capitals and with their marks',
      'terms: {spell: [YAHOO!]}\nvoice: {capitals: 0, exclamations: 0}',
      'YAHOO! it is',
      [],
    ],
  ])('%s', (_, yaml, draft, expected) => expect(found(yaml, draft)).toEqual(expected));
});

describe('voice', () => {
  it.each<Case>([
    ['only these emoji', 'voice: {emoji: {only: [👍, ☕]}}', '👍🏽 ☕️ 🔥', ['voice.emoji: 🔥']],
    [
      'never that hashtag',
      'voice: {hashtags: {max: 2, never: [FollowBack]}}',
      '#a #followback',
      ['voice.hashtags: #followback'],
    ],
    ['a quotation is not the team', 'voice: {pronoun: we}', '“I love it”, she said. "My word."', []],
    ['numerals are nobody', 'voice: {pronoun: we}', 'In World War I, Elizabeth I. Phase I begins', []],
    [
      'mines are nobody’s',
      'voice: {pronoun: we}',
      'A coal mine. This is mine, i think',
      ['voice.pronoun: mine', 'voice.pronoun: i'],
    ],
    ['the US is not us', 'voice: {pronoun: I}', 'In the US we meet', ['voice.pronoun: we']],
    ['capitals and marks in links', 'voice: {capitals: 0, exclamations: 0}', 'https://a.b/PATH!', []],
    [
      'reading ease for posts',
      'voice: {reading-ease: {min: 90, kinds: [post]}}',
      { text: 'Institutional considerations necessitate reconsideration. '.repeat(9), kind: 'reply' },
      [],
    ],
    [
      'languages at a level',
      'voice: {languages: {any: en-GB, level: error}}',
      { text: 'Hallo', language: 'de' },
      ['voice.languages: Hallo'],
    ],
    ['a region is the same language', 'voice: {languages: en-GB}', { text: 'Hello', language: 'en' }, []],
    ['a greeting after names', 'voice: {greetings: Hello}', '@ana @ben.example, hello both', []],
    ['a sign-off before tags', 'voice: {sign-offs: "– Ana"}', 'Bye. - Ana #river https://a.b 🌊', []],
  ])('%s', (_, yaml, draft, expected) => expect(found(yaml, draft)).toEqual(expected));
});

describe('duties', () => {
  it.each<Case>([
    [
      'an answer with another apostrophe',
      "replies: {complaint: {needs: [{name: a step, any: i'll}]}}",
      { text: 'I’ll call.', parent: { text: 'Still waiting!' } },
      [],
    ],
    [
      'a disclosure by where it goes',
      'disclosures: [{name: ad, needs: "#ad", stances: sell}]',
      'Buy it',
      ['disclosures.ad: '],
    ],
    ['not where it is made', 'disclosures: [{name: ad, needs: "#ad", stances: sell}]', 'Buy it #ad', []],
    [
      'nor in an excepted phrase',
      'disclosures: [{name: gift, when: gifted, needs: "#ad", exceptions: [gifted pupils]}]',
      'our gifted pupils',
      [],
    ],
  ])('%s', (_, yaml, draft, expected) => expect(found(yaml, draft)).toEqual(expected));
});

describe('the tests of a file', () => {
  const rule = 'terms: {avoid: {buy: {stances: [sell]}}}\nvoice: {languages: en}\n';
  const problems = (yaml: string) => {
    const result = importProtocol(head + yaml);
    return 'problems' in result ? result.problems.map(({ line, message }) => `${line} ${message}`) : [];
  };

  it('one that has to pass is a post, or a reply with a parent, and outside of scopes it does not name', () => {
    const voice =
      'voice: {greetings: {any: Hi, kinds: [reply]}, emoji: {max: 0, sites: [x]}, pronoun: {say: we, kinds: post}}\n';
    expect(
      problems(
        `${voice}tests:\n  pass:\n    - A ☕\n    - {text: A ☕, site: x}\n    - I am\n    - {text: A, parent: B}`,
      ),
    ).toEqual([
      '9 Test “A ☕” was to pass; voice.emoji (“☕”) spoke.',
      '10 Test “I am” was to pass; voice.pronoun (“I”) spoke.',
      '11 Test “A” was to pass; voice.greetings spoke.',
    ]);
  });

  it('say stance and language, and are inside every scope without', () => {
    expect(
      problems(
        `${rule}tests:\n  pass:\n    - {text: buy, stance: dialogue}\n  fail:\n    - {text: buy, rule: terms.avoid}\n    - {text: ja, language: de, rule: voice.languages}`,
      ),
    ).toEqual([]);
  });

  it('name rules that are there', () => {
    expect(problems(`${rule}tests:\n  fail:\n    - {text: buy, rule: term.avoid}`)).toEqual([
      "9 Test “buy” names term.avoid, which is none of this protocol's rules (terms.avoid, voice.languages).",
    ]);
  });
});

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
      '6:12 Nested mappings are not allowed in compact mappings; text with a colon and a blank inside goes in quotes',
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

it('a test of a rule that lacks a tagger here does not keep a protocol from its place', () => {
  const yaml = `${head}terms: {avoid: [x]}\nrules:\n  Be: {extends: sequence, message: m, tokens: [{pattern: be}, {tag: JJ}]}\ntests: {fail: [{text: To be good., rule: Be}, {text: An x., rule: terms.avoid}]}`;
  expect(compiled(yaml)).toMatchObject({ offHand: [], refusals: [{ rule: 'Be', lacks: 'tagger' }] });
  const atHand = importProtocol(yaml, { tag: tagWords });
  expect(atHand).toMatchObject({ compiled: { offHand: ['Be'], refusals: [] }, notes: [] });
  const unmet = importProtocol(yaml.replace('To be good.', 'To be.'), { tag: tagWords });
  expect(unmet).toHaveProperty('problems');
});

describe('a client of a site', () => {
  const { check, protocol } = compiled(
    `${head}terms: {avoid: {a: {sites: mastodon}, b: {sites: elk}, c: {sites: reddit}}}\nenforcement: {mode: coach, sites: {reddit: block, elk: hold}}`,
  );
  const said = (site: string) =>
    check({ text: 'a b c', site }, undefined)
      .map(({ text }) => text)
      .join('');

  it('is that site where the site is named, and itself where it is', () => {
    expect(['mastodon', 'elk', 'phanpy', 'reddit', 'reddit-old', 'x'].map(said)).toEqual([
      'a',
      'ab',
      'a',
      'c',
      'c',
      '',
    ]);
    expect(['reddit-old', 'elk', 'phanpy'].map((site) => modeOn(site, [protocol]))).toEqual([
      'block',
      'hold',
      'coach',
    ]);
  });

  it('is among the sites that Rapport knows, under both names', () => {
    const ids = allSites.map(({ id }) => id);
    expect(
      ids.flatMap((id) =>
        siteNames(id)
          .slice(1)
          .map((name) => [id, ids.includes(name)]),
      ),
    ).toEqual([
      ['reddit-old', true],
      ['phanpy', true],
      ['elk', true],
    ]);
  });
});

describe('several protocols together', () => {
  const layer = (name: string, rest: string) =>
    compiled(`protocol: 1\nname: ${name}\nversion: "1"\nowner: o\n${rest}`);
  const company = layer(
    'Far',
    'terms: {use: {client: customer, app: tool}, avoid: [guest, cheap], spell: [BigCo]}\nvoice: {pronoun: we, speaks-as: organisation}',
  );
  const team = layer(
    'Near',
    'layer: team\nterms: {use: {client: guest}, spell: [Bigco]}\nvoice: {pronoun: I, speaks-as: person}',
  );
  const campaign = layer(
    'Spring',
    'layer: campaign\nfrom: 2026-03-01\nuntil: 2026-05-31\nterms: {avoid: [snow]}',
  );
  const rules = (day: string, text: string) =>
    checksInForce([company, team, campaign], day).checks.flatMap((check) =>
      check({ text }).map((finding) => `${finding.rule}: ${finding.text}`),
    );

  it('the nearer one holds, and the other is silent about it', () => {
    expect(rules('2026-04-01', 'We and I: a client, a guest, an app, cheap snow, Bigco')).toEqual([
      'far.terms.use: app',
      'far.terms.avoid: cheap',
      'near.terms.use: client',
      'near.voice.pronoun: We',
      'spring.terms.avoid: snow',
    ]);
  });

  it('what an administrator set holds against every protocol of one’s own', () => {
    const mine = [team, campaign];
    const managed = new Set([company.protocol]);
    const { checks, conflicts, speaksAs } = checksInForce([company, ...mine], '2026-04-01', { managed });
    const said = (text: string) => checks.flatMap((check) => check({ text }).map(({ rule }) => rule));
    expect(said('client')).toEqual(['far.terms.use']);
    expect(said('Bigco')).toEqual(['far.terms.spell']);
    expect(speaksAs).toBe('organisation');
    expect(conflicts.map(conflictLine)[0]).toBe(
      '“client”: “customer” or “guest”: Far holds, Near is silent there.',
    );
  });

  it('a campaign ends, and the nearest says who speaks', () => {
    expect(rules('2026-06-01', 'snow')).toEqual([]);
    expect(checksInForce([company, team], '2026-06-01').speaksAs).toBe('person');
    expect(checksInForce([company, team], '2026-06-01').conflicts).toContainEqual({
      about: 'the name “Bigco” or “BigCo”',
      holds: 'Near',
      yields: 'Far',
    });
  });
});
