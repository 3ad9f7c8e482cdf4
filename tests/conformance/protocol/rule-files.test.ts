import { describe, expect, it } from 'vitest';
import { linesOf, ruleLines, valeStyle } from '../../unit/protocol/vale-style.ts';

const head = 'extends: existence\nmessage: "\'%s\'"\n';

/** What is said of a rule that is not honoured: its place and the reason. */
const refused = (yaml: string, files: Record<string, string> = {}): string[] =>
  valeStyle({ R: yaml }, '', files).refusals.map(({ place, reason }) => `${place}: ${reason}`);

describe('a rule that cannot be honoured is named with the line that says why', () => {
  it.each<[string, string, string]>([
    ['nothing in its file', '', 'T/R.yml, line 1: its file is empty'],
    ['nothing but a comment', '# later\n', 'T/R.yml, line 1: its file is empty'],
    ['a list', '- a\n- b', 'T/R.yml, line 1: it is a list, but has to be a mapping (key: value)'],
    ['a word', 'existence', 'T/R.yml, line 1: it has to be a mapping (key: value)'],
    ['no kind', 'message: x\ntokens: [a]', "T/R.yml, line 1: the required key 'extends' is missing"],
    [
      'no message',
      'extends: existence\ntokens: [a]',
      "T/R.yml, line 1: the required key 'message' is missing",
    ],
    [
      'a kind that is misspelt',
      'message: x\nextends: existance\ntokens: [a]',
      "T/R.yml, line 2: the kind 'existance' is not known; did you mean existence?",
    ],
    [
      'a kind that nobody knows',
      'extends: magic\nmessage: x',
      "T/R.yml, line 1: the kind 'magic' is not known",
    ],
    [
      'a program',
      'message: x\nextends: script\nscript: |\n  matches := []',
      'T/R.yml, line 2: it runs a program of its own, and programs from outside are not run',
    ],
    [
      'a level of its own',
      `${head}tokens: [a]\nlevel: fatal`,
      "T/R.yml, line 4: 'level' is not suggestion, warning or error",
    ],
    [
      'a token that is no expression',
      `${head}tokens:\n  - fine\n  - '(never'`,
      'T/R.yml, line 5: its pattern is not supported: a ( that is never closed',
    ],
    [
      'an exception that is none',
      `${head}tokens: [a]\nexceptions:\n  - '[z'`,
      'T/R.yml, line 5: its pattern is not supported: a [ that is never closed',
    ],
    [
      'a key of a pair that is none',
      'extends: substitution\nmessage: x\nswap:\n  a: b\n  "a)": c',
      'T/R.yml, line 5: its pattern is not supported: an unmatched )',
    ],
    ['a slip of YAML', `${head}tokens:\n  - "a\n  - b`, 'T/R.yml, line 5: not YAML: Missing closing "quote'],
    [
      'a number that is none',
      'extends: occurrence\nmessage: x\ntoken: a\nmax: many',
      "T/R.yml, line 4: 'max' is not a number",
    ],
    [
      'a formula that is none',
      'extends: metric\nmessage: x\nformula: words +\ncondition: "> 3"',
      'T/R.yml, line 3: the formula ends too early',
    ],
    [
      'a formula that compares',
      'extends: metric\nmessage: x\nformula: words > 3\ncondition: "> 3"',
      "T/R.yml, line 3: 'formula' is no number, but a comparison",
    ],
    [
      'a condition that is none',
      'extends: metric\nmessage: x\nformula: words\ncondition: "> ("',
      'T/R.yml, line 4: the formula ends too early',
    ],
    [
      'no measure that is known',
      'extends: readability\nmessage: x\ngrade: 8\nmetrics:\n  - Fog',
      'T/R.yml, line 4: none of its metrics is known (Fog)',
    ],
    [
      'a dictionary that is not there',
      'extends: spelling\nmessage: x\ndictionaries: [de_DE]',
      'T/R.yml, line 3: its dictionary de_DE is not among the files',
    ],
    [
      'a rule that is not there',
      'extends: T.Nowhere\nlevel: error',
      'T/R.yml, line 1: it extends T.Nowhere, which was not found',
    ],
  ])('%s', (_, yaml, line) => expect(refused(yaml)).toEqual([line]));
});

describe('what is passed over in a rule is named, and the rest holds', () => {
  const notes = (yaml: string) => {
    const checker = valeStyle({ R: yaml });
    return [...checker.notes, ...linesOf(checker, 'a b')];
  };
  it('a key that is not known, with the one that was meant', () => {
    expect(notes(`${head}tokens: [a]\nignore_case: true\ncolour: red`)).toEqual([
      "T.R (T/R.yml, line 4): the key 'ignore_case' is not known and passed over; did you mean ignorecase?",
      "T.R (T/R.yml, line 5): the key 'colour' is not known and passed over",
      "1:1:T.R:'a'",
    ]);
  });

  it('a key that stands twice, of which the last holds', () => {
    expect(notes(`${head}tokens: [a]\ntokens: [b]`)).toEqual([
      "T.R (T/R.yml, line 4): 'tokens' stands here twice, and the last one holds",
      "1:3:T.R:'b'",
    ]);
  });

  it('and of many such keys the first', () => {
    expect(notes(`${head}tokens: [a]\ntokens: [b]\ntokens: [b]`)[0]).toBe(
      "T.R (T/R.yml, line 4): 'tokens' stands here twice, and the last one holds; so it is with 1 more",
    );
  });

  it('keys may have capitals, as Vale has it', () => {
    expect(ruleLines(`${head}ignoreCase: true\nTokens: [a]`, 'A')).toEqual(["1:1:T.R:'A'"]);
  });

  it('lines may end as on Windows, and begin with a byte order mark', () => {
    expect(ruleLines(`\ufeff${head}tokens:\n  - a\n`.replaceAll('\n', '\r\n'), 'a')).toEqual(["1:1:T.R:'a'"]);
  });
});

describe('a rule that extends another', () => {
  const base = `${head}level: error\ntokens: [a, b]\nexceptions: [z]\ntests: []`;
  const lines = (child: string) =>
    linesOf(valeStyle({ Base: base, R: child }), 'a b c').filter((l) => l.includes('T.R'));
  it.each<[string, string, string[]]>([
    [
      'takes over what it does not say',
      'extends: T.Base\nmessage: "no %s"',
      ['1:1:T.R:no a', '1:3:T.R:no b'],
    ],
    ['puts its own in place', 'extends: T.Base\ntokens: [c]', ["1:5:T.R:'c'"]],
    ['adds to a list', 'extends: T.Base\ntokens+: [c]', ["1:1:T.R:'a'", "1:3:T.R:'b'", "1:5:T.R:'c'"]],
    ['takes away from a list', 'extends: T.Base\ntokens-: [b]\nexceptions+: [q]', ["1:1:T.R:'a'"]],
  ])('%s', (_, child, expected) => expect(lines(child)).toEqual(expected));

  it('adds to pairs and takes them away', () => {
    const pairs = 'extends: substitution\nmessage: "%s for %s"\nswap: {a: x, b: y}';
    const checker = valeStyle({
      Base: pairs,
      R: 'extends: T.Base\nswap+: {c: z, a: w}',
      S: 'extends: T.Base\nswap-: [a]',
    });
    expect(linesOf(checker, 'a b c').filter((line) => !line.includes('Base'))).toEqual([
      '1:1:T.R:w for a',
      '1:3:T.R:y for b',
      '1:3:T.S:y for b',
      '1:5:T.R:z for c',
    ]);
  });

  it.each<[string, string, string]>([
    [
      'takes away what is not there',
      'tokens-: [q]',
      "T/R.yml, line 2: 'tokens-' takes away 'q', which the other rule does not have",
    ],
    [
      'adds to a single value',
      'level+: [x]',
      "T/R.yml, line 2: 'level+' changes a list or a mapping, and the other rule has none there",
    ],
  ])('is refused when it %s', (_, edit, line) => {
    expect(refused(`extends: T.Base\n${edit}`, { 'styles/T/Base.yml': base })).toEqual([line]);
  });

  it('is refused when it edits a list and extends none', () => {
    expect(refused(`${head}tokens+: [a]`)).toEqual([
      "T/R.yml, line 3: 'tokens+' changes another rule's list, and it extends none",
    ]);
  });

  it('is refused when it extends itself in a circle', () => {
    const checker = valeStyle({ R: 'extends: T.S', S: 'extends: T.R' });
    expect(checker.refusals.map(({ rule }) => rule)).toEqual(['T.R', 'T.S']);
  });
});

describe('actions', () => {
  const offered = (yaml: string, text: string) => {
    const [alert] = valeStyle({ R: `extends: existence\nmessage: "%s"\n${yaml}` }).check('x.md', text);
    return alert?.replacements;
  };
  it.each<[string, string, string, string[]]>([
    [
      'replace',
      'tokens: [utilise]\naction: {name: replace, params: [use, employ]}',
      'utilise',
      ['use', 'employ'],
    ],
    ['remove', 'tokens: [very]\naction: {name: remove}', 'very', ['']],
    [
      'edit by an expression',
      "tokens: ['\\w+-\\w+']\naction: {name: edit, params: [regex, '(\\w+)-(\\w+)', '$2 $1']}",
      'in-built',
      ['built in'],
    ],
    [
      'edit by cutting',
      "nonword: true\ntokens: ['\\w+!!+']\naction: {name: edit, params: [trim_right, '!']}",
      'so!!!',
      ['so'],
    ],
    [
      'edit at the other end',
      "nonword: true\ntokens: ['#+\\w+']\naction: {name: edit, params: [trim_left, '#']}",
      'a ##b',
      ['b'],
    ],
    [
      'edit at both',
      "nonword: true\ntokens: ['\"\\w+\"']\naction: {name: edit, params: [trim, '\"']}",
      '"so"',
      ['so'],
    ],
    [
      'edit by splitting',
      "tokens: ['\\w+/\\w+']\naction: {name: edit, params: [split, '/', 1]}",
      'and/or',
      ['or'],
    ],
    [
      'edit by the first part',
      "tokens: ['\\w+ \\w+']\naction: {name: edit, params: [truncate, ' ']}",
      'so so',
      ['so'],
    ],
    [
      'suggest, which asks for a program or a dictionary',
      'tokens: [a]\naction: {name: suggest, params: [spellings]}',
      'a',
      [],
    ],
    ['capitals in the name of a key', 'tokens: [a]\naction: {Name: replace, Params: [b]}', 'a', ['b']],
  ])('%s', (_, yaml, text, expected) => expect(offered(yaml, text)).toEqual(expected));
});

describe('actions of a substitution', () => {
  it.each<[string, string, string[]]>([
    ['without any the wording that is expected', '', ['sign in']],
    ['replace', 'action: {name: replace}', ['sign in']],
    ['replace by others', 'action: {name: replace, params: [enter, go in]}', ['enter', 'go in']],
    ['remove', 'action: {name: remove}', ['']],
    ['edit', "action: {name: edit, params: [regex, '(\\w+)-(\\w+)', '$1 $2']}", ['log in']],
    ['suggest, which asks for a program', 'action: {name: suggest, params: [Made.tengo]}', []],
  ])('%s', (_, action, expected) => {
    const rule = `extends: substitution\nmessage: "'%s', not '%s'"\nswap: {log-in: sign in}\n${action}`;
    const [alert] = valeStyle({ R: rule }).check('x.md', 'Please log-in');
    expect(alert?.replacements).toEqual(expected);
  });
});

describe('spelling', () => {
  const rule = (rest: string) => `extends: spelling\nmessage: "'%s'?"\n${rest}`;
  const files = {
    'styles/one.txt': 'kubectl\n',
    'styles/config/ignore/two.txt': 'Grafana\r\n',
    'styles/config/dictionaries/fr_FR.aff': 'SET UTF-8\n',
    'styles/config/dictionaries/fr_FR.dic': '1\nbonjour\n',
  };
  it.each<[string, string, string, string[]]>([
    ['passes over capitals and mixed words', '', 'the HTTP iOS JavaScript dgo', ["1:25:T.R:'dgo'?"]],
    [
      'but not when its own filters are all there are',
      "custom: true\nfilters: ['Java\\w+']",
      'the HTTP JavaScript',
      ["1:5:T.R:'HTTP'?"],
    ],
    ['adds filters to those', "filters: ['dg\\w+']", 'the dgo HTTP gto', ["1:14:T.R:'gto'?"]],
    [
      'knows lists of words',
      'ignore: [one.txt, two.txt]',
      'the kubectl Grafana kubectll',
      ["1:21:T.R:'kubectll'?"],
    ],
    [
      'knows dictionaries that come with it, and no other',
      'dictionaries: [fr_FR]',
      'bonjour monde',
      ["1:9:T.R:'monde'?"],
    ],
    [
      'or besides the usual one',
      'append: true\ndictionaries: [fr_FR]',
      'the bonjour monde',
      ["1:13:T.R:'monde'?"],
    ],
  ])('%s', (_, rest, text, expected) => {
    expect(linesOf(valeStyle({ R: rule(rest) }, '', files), text)).toEqual(expected);
  });
});

describe('sequence', () => {
  const rule = (tokens: string[], rest = '') =>
    `extends: sequence\nmessage: "'%[1]s %[2]s'"\n${rest}tokens:\n${tokens.map((token) => `  - {${token}}\n`).join('')}`;
  it.each([
    [
      'a form and a part of speech',
      rule(['pattern: a', 'tag: JJ']),
      'It is a nice day.',
      ["1:7:T.R:'a nice'"],
    ],
    [
      'no word before',
      rule(['pattern: not, negate: true', 'pattern: very'], 'ignorecase: true\n'),
      'So very nice. Not very.',
      ["1:1:T.R:'So very'"],
    ],
    [
      'a few words between',
      rule(['pattern: either', 'pattern: or, skip: 2']),
      'either one or two',
      ["1:1:T.R:'either one'"],
    ],
    [
      'capitals only when told',
      rule(['pattern: a', 'pattern: dog'], 'ignorecase: true\n'),
      'A Dog',
      ["1:1:T.R:'A Dog'"],
    ],
    [
      'no words of two sentences',
      rule(['pattern: fast', 'tag: .*', 'pattern: The']),
      'It runs fast. The dog',
      [],
    ],
    [
      'what it spares',
      rule(['pattern: a', 'tag: NN'], "exceptions: ['a dog']\n"),
      'a dog, a day',
      ["1:8:T.R:'a day'"],
    ],
  ])('%s', (_, yaml, text, expected) => expect(ruleLines(yaml, text)).toEqual(expected));
});
