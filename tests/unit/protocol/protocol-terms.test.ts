import { describe, expect, it } from 'vitest';
import { type Case, compiled, found, head } from './protocol-text.ts';

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
