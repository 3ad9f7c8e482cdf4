import { describe, expect, it } from 'vitest';
import { Pattern } from '../../../lib/protocol/regex/pattern.ts';
import { PatternError } from '../../../lib/protocol/regex/pattern-error.ts';

const all = (source: string, text: string) =>
  new Pattern(source).findAll(text).map((m) => text.slice(m.start, m.end));

describe('Pattern reads the dialect of Vale styles', () => {
  it.each<[string, string, string[]]>([
    ['a|ab', 'ab', ['a']],
    ['(?:a|ab)\\b', 'ab', ['ab']],
    ['(?i)über', 'ÜBER über', ['ÜBER', 'über']],
    ['x*', 'axx', ['', 'xx', '']],
    ['(a*)*b', 'aaab', ['aaab']],
    ['(?:a|b)??c', 'bc', ['bc']],
    ['a{2,3}', 'aaaaa', ['aaa', 'aa']],
    ['a{,3}', 'a{,3}', ['a{,3}']],
    ['[[:upper:]]{2,}', 'AB cD', ['AB']],
    ['[a-z-[aeiou]]+', 'strength', ['str', 'ngth']],
    ['[\\w-]+', 'e-mail now', ['e-mail', 'now']],
    ['\\p{Lu}\\p{Ll}+', 'Élan vital', ['Élan']],
    ['\\u2014|\\x{2013}', '–—', ['–', '—']],
    ['.', '😀a', ['😀', 'a']],
    ['(?m)^\\w+$', 'one\ntwo', ['one', 'two']],
    ['(?s)a.b', 'a\nb', ['a\nb']],
    ['(?x) a b # no', 'ab', ['ab']],
    ['\\Q(c)\\E', '(c)', ['(c)']],
    ['\\A\\w|\\w\\z', 'one two', ['o', 'o']],
  ])('%s in %j', (source, text, expected) => expect(all(source, text)).toEqual(expected));

  it('keeps an option inside a group for the alternatives after it, as .NET does', () => {
    expect(all('(?:x(?i)a|b)', 'B xA')).toEqual(['B', 'xA']);
    expect(all('(?:(?-i)Azure|(?-i)CLI)', 'azure Azure cli CLI')).toEqual(['Azure', 'CLI']);
    expect(all('(?i)(?:(?-i)Azure)|cli', 'azure Azure CLI')).toEqual(['Azure', 'CLI']);
  });

  it.each([
    ['[a-c]]', 'a] b', ['a]']],
    ['[^]a-c]', ']abcd', ['d']],
    ['[a-c-[b]]', 'abc', ['a', 'c']],
    ['[[:digit:]a-c]', '1b-', ['1', 'b']],
    ['[\\]a-c]', 'a]d', ['a', ']']],
    ['(?i)[a-c]', 'aBd', ['a', 'B']],
  ])('takes %s for itself where an [a-c] was read before', (source, text, expected) => {
    expect(all('[a-c]+', 'abcd')).toEqual(['abc']);
    for (let time = 0; time < 2; time++) expect(all(source, text)).toEqual(expected);
  });

  it('knows letters beyond ASCII at word boundaries', () => {
    expect(all('\\bcaf\\b', 'café caf')).toEqual(['caf']);
    expect(all('\\b(?:caf|café)\\b', 'café')).toEqual(['café']);
  });
});

describe('Pattern answers what RE2 cannot', () => {
  it.each<[string, string, string[]]>([
    ['foo(?!bar)', 'foobar foobaz', ['foo']],
    ['(?<!not )good', 'not good, good', ['good']],
    ['(?<=\\d{1,3}) ?%', '7 % x%', [' %']],
    ['\\w+(?=!)', 'hey you!', ['you']],
    ['(?<=(?<!a)b)c', 'abc bc', ['c']],
    ['a(?:(?!end).)*end', 'a to the end end', ['a to the end']],
    ['(?>a+)b', 'aaab', ['aaab']],
    ['(?>a+)ab', 'aaab', []],
    ['\\b(\\w+) \\1\\b', 'the the end', ['the the']],
    ['(?i)(\\w)\\1', 'aA', ['aA']],
    ['(?P<w>o)\\k<w>', 'foo', ['oo']],
  ])('%s in %j', (source, text, expected) => expect(all(source, text)).toEqual(expected));
});

describe('Pattern refuses by name', () => {
  it.each([
    ['(a', 'a ( that is never closed'],
    ['a)', 'an unmatched )'],
    ['[a', 'a [ that is never closed'],
    ['*a', 'a * with nothing to repeat'],
    ['a++', 'a quantifier on a quantifier'],
    ['a{2000}', 'a repeat of more than 1000'],
    ['(?:(?:(?:a{500}){500}){500})', 'the pattern is too large once its repeats are written out'],
    ['(?(1)a|b)', 'the group (?(1… is not supported'],
    ['\\p{Nope}', 'the Unicode property Nope is not known'],
    ['\\y', 'the escape \\y is not known'],
    ['(?=(a)\\1)', 'a back-reference inside a look-around or atomic group'],
    ['\\2(a)', 'no group called 2'],
  ])('%s', (source, message) => {
    expect(() => new Pattern(source)).toThrow(PatternError);
    expect(() => new Pattern(source)).toThrow(message);
  });
});

it('Pattern refuses what would overflow the stack of its own parser', () => {
  expect(() => new Pattern('('.repeat(5000))).toThrow('groups nested too deep');
});

describe('Pattern groups', () => {
  it('says which alternative matched', () => {
    const text = 'see the utilise word';
    const [match] = new Pattern('(?i)\\b(?:(leverage)|(utili[sz]e))\\b').findAll(text);
    expect(match?.groups.map((g) => g && text.slice(g.start, g.end))).toEqual([
      'utilise',
      undefined,
      'utilise',
    ]);
  });

  it('promises literals for each alternative, in lower case', () => {
    expect(new Pattern('\\b(?:Foo(?:bar)?|[0-9]+ km|\\d)\\b').literals()).toEqual([
      ['foo'],
      [' km'],
      undefined,
    ]);
  });
});
