import { describe, expect, it } from 'vitest';
import { importProtocol } from '../../../lib/protocol/file/import-protocol.ts';
import { type Case, found, head } from './protocol-text.ts';

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
