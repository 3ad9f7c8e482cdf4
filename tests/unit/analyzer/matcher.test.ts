import { describe, expect, it } from 'vitest';
import { inflect } from '../../../lib/analyzer/match/inflect.ts';
import { Matcher } from '../../../lib/analyzer/match/matcher.ts';
import { tokenise } from '../../../lib/analyzer/reading/tokenise.ts';

const lexicon = { fruit: ['apple', 'pear'] };

function matched(pattern: string, text: string, unless: string[] = []): string[] {
  const tokens = tokenise(text);
  return new Matcher([{ id: 'x', match: [pattern], unless }], lexicon)
    .run(tokens)
    .matches.map((m) => text.slice(tokens[m.from]?.start, tokens[m.to - 1]?.end));
}

describe('patterns', () => {
  it.each([
    ['buy now', 'Buy now! I buy. BUY "now"', ['Buy now', 'BUY "now']],
    ['(last|final) (chance|call)', 'last call, final chance', ['last call', 'final chance']],
    ['buy it? now', 'buy now or buy it now', ['buy now', 'buy it now']],
    ['offer~', 'offers offered offering offer', ['offers', 'offered', 'offering', 'offer']],
    ['{fruit} pie', 'apple pie pear pie plum pie', ['apple pie', 'pear pie']],
    ['{money} off', 'now $5 off', ['$5 off']],
    [
      'buy <0-2> now',
      'buy now, buy it now, buy it all now, buy it all right now',
      ['buy now', 'buy it now', 'buy it all now'],
    ],
    ['buy _ now', 'buy now buy it now', ['buy it now']],
    ['^ check', '@ada 🎉 check this, check that', ['check']],
    ['now $', 'now or now!! #tag https://a.example', ['now']],
    ['(a|b|c|d|e) x', 'a x e x f x', ['a x', 'e x']],
    ["don't", 'don’t', ['don’t']],
    ['{upper}', 'so BIG now', ['BIG']],
  ])('%s in %s', (pattern, text, expected) => {
    expect(matched(pattern, text)).toEqual(expected);
  });

  it('is silenced where an unless pattern overlaps, and only there', () => {
    expect(matched('thanks', 'thanks to him, thanks', ['thanks to'])).toEqual(['thanks']);
  });

  it('takes the longest match at a place, once', () => {
    expect(matched('(so so|so so so|so)', 'so so so')).toEqual(['so so so']);
  });

  it.each(['', '(a', 'a)', '{nosuch}', '?', 'a | '])('refuses "%s"', (pattern) => {
    expect(() => new Matcher([{ id: 'x', match: [pattern] }], lexicon)).toThrow(/pattern/);
  });
});

describe('inflect', () => {
  it.each([
    ['try', 'try tries tried trying'],
    ['push', 'push pushes pushed pushing'],
    ['save', 'save saves saved saving'],
    ['grab', 'grab grabs grabbed grabbing'],
    ['agree', 'agree agrees agreed agreeing'],
    ['win', 'win wins won winning'],
    ['announce', 'announce announces announced announcing'],
    ['enjoy', 'enjoy enjoys enjoyed enjoying'],
    ['leverage', 'leverage leverages leveraged leveraging'],
    ['visit', 'visit visits visited visiting'],
  ])('%s', (word, forms) => expect(inflect(word).join(' ')).toBe(forms));
});
