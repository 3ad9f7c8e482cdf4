import { describe, expect, it } from 'vitest';
import { linesOf, ruleLines, valeStyle } from './vale-style.ts';

const existence = (rest: string) => `extends: existence\nmessage: "found '%s'"\n${rest}`;

describe('existence', () => {
  it.each([
    ['keeps to words', 'tokens: [art]', 'art party art', ["1:1:T.R:found 'art'", "1:11:T.R:found 'art'"]],
    ['within words when nonword', 'nonword: true\ntokens: [art]', 'party', ["1:2:T.R:found 'art'"]],
    ['minds case unless told', 'tokens: [art]', 'Art', []],
    ['ignores case when told', 'ignorecase: true\ntokens: [art]', 'ART', ["1:1:T.R:found 'ART'"]],
    [
      'puts raw before the tokens',
      "raw: ['very ']\ntokens: [nice]",
      'very nice',
      ["1:1:T.R:found 'very nice'"],
    ],
    ['or after them', "append: true\nraw: ['!']\ntokens: [nice]", 'nice nice!', ["1:6:T.R:found 'nice!'"]],
    ['drops blank tokens', "tokens: [nice, '', ' ']", 'a nice day', ["1:3:T.R:found 'nice'"]],
    ['takes raw alone', "raw: ['\\bso\\b']", 'so', ["1:1:T.R:found 'so'"]],
    [
      'spares exceptions, case counting',
      'ignorecase: true\ntokens: [\\w+s]\nexceptions: [bus]',
      'bus Bus',
      ["1:5:T.R:found 'Bus'"],
    ],
    [
      'spares what lies in an accepted phrase',
      'tokens: [mea]\nexceptions: [mea culpa]',
      'mea culpa, mea',
      ["1:12:T.R:found 'mea'"],
    ],
    ['answers look-around', "tokens: ['good(?! enough)']", 'good enough, good', ["1:14:T.R:found 'good'"]],
    ['knows letters beyond ASCII', 'tokens: [caf]', 'café caf', ["1:6:T.R:found 'caf'"]],
    ['counts columns in code points', 'tokens: [nice]', '👋👋 nice', ["1:4:T.R:found 'nice'"]],
  ])('%s', (_, rest, source, expected) => {
    expect(ruleLines(existence(rest), source)).toEqual(expected);
  });

  it('names the wording its action makes, and offers it', () => {
    const rule =
      "extends: existence\nmessage: \"'%s' reads '%s'\"\nnonword: true\ntokens: ['auto-\\w+']\naction:\n  name: edit\n  params: [regex, '(auto)-(\\w+)', '$1$2']";
    const checker = valeStyle({ R: rule });
    expect(checker.check('x.md', 'we auto-scale')[0]).toMatchObject({
      message: "'auto-scale' reads 'autoscale'",
      replacements: ['autoscale'],
    });
  });
});

describe('occurrence', () => {
  const rule = (rest: string) => `extends: occurrence\nmessage: '%s times'\n${rest}`;
  it.each([
    [
      'too often in a paragraph: at the first',
      "scope: paragraph\nmax: 1\ntoken: '!'",
      'a! b!\n\nc!',
      ['1:2:T.R:2 times'],
    ],
    [
      'too often in a sentence',
      "scope: sentence\nmax: 2\ntoken: '\\w+'",
      'One two three. Four five.',
      ['1:1:T.R:3 times'],
    ],
    ['not at all: about the document', 'min: 1\ntoken: thanks', 'hello', ['1:1:T.R:0 times']],
    ['not often enough: at the first', 'min: 2\ntoken: thanks', 'so, thanks', ['1:5:T.R:1 times']],
  ])('%s', (_, rest, source, expected) => {
    expect(ruleLines(rule(rest), source)).toEqual(expected);
  });
});

describe('repetition', () => {
  const rule = (rest: string) =>
    `extends: repetition\nmessage: "'%s' is repeated"\nalpha: true\ntokens: ['[^\\s]+']\n${rest}`;
  it.each([
    ['a word twice', '', 'the the end', ["1:1:T.R:'the' is repeated"]],
    ['over a line break', '', 'in the\nthe end', ["1:4:T.R:'the' is repeated"]],
    ['in any case when told', 'ignorecase: true', 'The the end', ["1:1:T.R:'the' is repeated"]],
    ['not across sentences', 'ignorecase: true', 'I forgot that. That. It is.', []],
    ['not marks', '', '-- --', []],
  ])('%s', (_, rest, source, expected) => {
    expect(ruleLines(rule(rest), source)).toEqual(expected);
  });
});

describe('consistency', () => {
  const rule = 'extends: consistency\nmessage: "both \'%s\'"\nignorecase: true\neither: {advisor: adviser}';
  it('speaks once both wordings were seen, and never before', () => {
    expect(ruleLines(rule, 'An advisor.\n\nAn advisor.')).toEqual([]);
    expect(ruleLines(rule, 'An advisor.\n\nAn adviser.')).toEqual(["3:4:T.R:both 'adviser'"]);
  });
  it('forgets from document to document', () => {
    const checker = valeStyle({ R: rule });
    expect(linesOf(checker, 'advisor')).toEqual([]);
    expect(linesOf(checker, 'adviser')).toEqual([]);
  });
});

describe('conditional', () => {
  const rule = (rest = '') =>
    `extends: conditional\nmessage: "define '%s'"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [FAQ]\n${rest}`;
  it.each([
    ['nothing to say when defined above', 'World Health Organization (WHO) and WHO\n\nWHO', []],
    ['an undefined one', 'the DAFB and FAQ', ["1:5:T.R:define 'DAFB'"]],
    ['code counts for nothing', 'the `DAFB`', []],
  ])('%s', (_, source, expected) => {
    expect(ruleLines(rule(), source)).toEqual(expected);
  });
  it('without a group asks for presence in the same block', () => {
    const presence = "extends: conditional\nmessage: 'needs a source'\nfirst: '\\d+%'\nsecond: 'source:'";
    expect(ruleLines(presence, 'We grew 20%.\n\nWe grew 5%, source: us.')).toEqual([
      '1:9:T.R:needs a source',
    ]);
  });
});

describe('capitalization', () => {
  const rule = (rest: string) =>
    `extends: capitalization\nmessage: "'%s' reads '%s'"\nscope: heading\n${rest}`;
  it.each([
    ['sentence case', 'match: $sentence', '# This is one Heading of a fine kind', 0],
    ['sentence case broken', 'match: $sentence', '# This Is a Heading', 1],
    ['exceptions as written', 'match: $sentence\nexceptions: [Azure, VS]', '# Use Azure vs. this', 0],
    ['a capital after an indicator', 'match: $sentence\nindicators: [":"]', '# Test: More of it all', 0],
    ['lower after an indicator', 'match: $sentence\nindicators: [":"]', '# Test: more of it', 1],
    ['a list number', 'match: $sentence', '# 8. Do step eight', 0],
    ['title case', 'match: $title\nstyle: AP', '# The Tale of a Cat and the Dog', 0],
    ['title case broken', 'match: $title', '# The tale of cats', 1],
    ['Chicago lowers long prepositions', 'match: $title\nstyle: Chicago', '# Walk through Fire', 0],
    ['lower', 'match: $lower', '# all lower', 0],
    ['upper broken', 'match: $upper', '# Not Upper', 1],
    ['an expression', "match: '[A-Z]\\w+ing'", '# Getting started', 0],
    ['an expression broken', "match: '^[A-Z]\\w+ing'", '# How to start', 1],
    ['a threshold', 'match: $sentence\nthreshold: 0.5', '# This is a Heading of Note', 0],
    ['a prefix', "match: $sentence\nprefix: '\\[\\w+\\] '", '# [NEW] This is it', 0],
  ])('%s', (_, rest, source, count) => {
    expect(ruleLines(rule(rest), source)).toHaveLength(count);
  });
  it('raises "to" before a verb only, in AP', () => {
    expect(ruleLines(rule('match: $title\nthreshold: 0.99'), '# How To Write Well')).toEqual([]);
    expect(ruleLines(rule('match: $title\nthreshold: 0.99'), '# From Door to Door')).toEqual([]);
  });
});

describe('metric and readability', () => {
  it('evaluates a formula over the document', () => {
    const rule =
      "extends: metric\nmessage: '%s words a sentence'\nformula: '(words / sentences) + 0 * math.sqrt(4)'\ncondition: '> 3 && < 100'";
    expect(
      valeStyle({ R: rule.replace(' && < 100', '') }).check('x.md', 'One two three four. Five six.'),
    ).toEqual([]);
    expect(
      ruleLines(rule.replace(' && < 100', ''), 'One two three four five.\n\nSix seven eight nine.'),
    ).toEqual(['1:1:T.R:4.50 words a sentence']);
  });
  it('counts headings and lists', () => {
    const rule = "extends: metric\nmessage: 'too many: %s'\nformula: 'heading.h2 + list'\ncondition: '> 2'";
    expect(ruleLines(rule, '## A\n\n## B\n\n- c\n- d\n\ntext')).toEqual(['1:1:T.R:too many: 4.00']);
  });
  it('measures the blocks of a scope, by a score of its own name, rounded', () => {
    const rule =
      "extends: metric\nmessage: 'LIX %s'\nscope: paragraph\nformula: round(lix, 1)\ncondition: '> 50'";
    expect(ruleLines(rule, 'We like it.\n\nOrganisational communication necessitates.')).toEqual([
      '3:1:T.R:LIX 103.00',
    ]);
  });
  it('counts what other rules found', () => {
    const metric =
      'extends: metric\nmessage: "%s in all"\nformula: check["T.A"] + check["T.B"] + check["T.C"]\ncondition: "> 2"';
    const checker = valeStyle({ A: existence('tokens: [one]'), B: existence('tokens: [two]'), R: metric });
    expect(linesOf(checker, 'one two')).toHaveLength(2);
    expect(linesOf(checker, 'one two\n\none').find((line) => line.includes('T.R'))).toBe(
      '1:1:T.R:3.00 in all',
    );
  });
  it('averages grade levels', () => {
    const rule =
      "extends: readability\nmessage: 'grade %s'\ngrade: 8\nmetrics: [Flesch-Kincaid, Gunning Fog]";
    const hard =
      'Organisational communication necessitates comprehensive interdisciplinary collaboration opportunities.';
    expect(ruleLines(rule, hard)).toHaveLength(1);
    expect(ruleLines(rule, 'The dog runs. We like it.')).toEqual([]);
    expect(ruleLines(rule, '')).toEqual([]);
  });
  it('is not fooled by what a formula must not do', () => {
    const refused = (formula: string) =>
      valeStyle({ R: `extends: metric\nmessage: x\nformula: '${formula}'\ncondition: '> 1'` }).refusals[0]
        ?.reason;
    expect(refused('import("os")')).toBe('the function import is not known');
    expect(refused('math.system(1)')).toBe('the function math.system is not known');
    expect(refused('eval(1)')).toBe('the function eval is not known');
    expect(refused('words +')).toBe('the formula ends too early');
  });
});

describe('spelling', () => {
  const rule = (rest = '') => `extends: spelling\nmessage: "did you mean '%s'?"\n${rest}`;
  it.each([
    ['an unknown word', '', 'the dgo runs', ["1:5:T.R:did you mean 'dgo'?"]],
    [
      'not acronyms, camel case or numbers',
      '',
      'the HTTP gitHub JavaScript x86',
      ["1:10:T.R:did you mean 'gitHub'?"],
    ],
    ['punctuation aside', '', '"the" (dog), runs!', []],
    ['a filter', "filters: ['[a-z]+zz']", 'the fuzz', []],
    ['words of its own list', 'ignore: list.txt', 'the kubectl', []],
    ['a dictionary of its own', 'dic: own\naff: own', 'the kubernete', []],
  ])('%s', (_, rest, source, expected) => {
    const files = { 'styles/list.txt': 'kubectl\n', 'styles/own': 'kubernete\nthe' };
    expect(linesOf(valeStyle({ R: rule(rest) }, '', files), source)).toEqual(expected);
  });
});

describe('sequence', () => {
  const rule = (tokens: string, rest = '') =>
    `extends: sequence\nmessage: "'%[1]s' then '%[2]s'"\n${rest}\ntokens:\n${tokens}`;
  it('matches forms and parts of speech in a row', () => {
    const yaml = rule('  - tag: MD\n  - pattern: be\n  - tag: VBN', 'ignorecase: true');
    expect(ruleLines(yaml, 'It will be seen. It will be nice.')).toEqual(["1:4:T.R:'will' then 'be'"]);
  });
  it('skips a few words and negates', () => {
    const yaml = rule('  - pattern: not\n    negate: true\n  - pattern: only\n  - pattern: but\n    skip: 3');
    expect(ruleLines(yaml, 'It is only here today but gone.')).toEqual(["1:4:T.R:'is' then 'only'"]);
    expect(ruleLines(yaml, 'Only here but gone.')).toEqual([]);
    expect(ruleLines(yaml, 'It is not only here but gone.')).toEqual([]);
    expect(ruleLines(yaml, 'It is only one two three four but gone.')).toEqual([]);
  });
  it('looks a few words back', () => {
    const yaml = rule('  - tag: DT\n    skip: 2\n  - pattern: dog\n  - tag: VBZ');
    expect(ruleLines(yaml, 'The very big dog is here.')).toEqual(["1:1:T.R:'The' then 'very'"]);
    expect(ruleLines(yaml, 'The very old and big dog is here.')).toEqual([]);
  });
  it('points at its target', () => {
    const yaml = rule('  - pattern: very\n  - tag: JJ\n    target: true');
    expect(ruleLines(yaml, 'a very old door')).toEqual(["1:8:T.R:'very' then 'old'"]);
  });
  it('knows universal tags', () => {
    expect(ruleLines(rule('  - upos: ADV\n  - upos: ADJ'), 'a very old door')).toEqual([
      "1:3:T.R:'very' then 'old'",
    ]);
  });
});
