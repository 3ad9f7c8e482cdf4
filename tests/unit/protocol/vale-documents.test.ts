import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../../lib/protocol/vale/file-tree.ts';
import { globMatches } from '../../../lib/protocol/vale/glob.ts';
import { parseIni } from '../../../lib/protocol/vale/ini.ts';
import { sentences } from '../../../lib/protocol/vale/sentences.ts';
import { makeValeChecker } from '../../../lib/protocol/vale/vale-checker.ts';
import { linesOf, ruleLines, valeStyle } from './vale-style.ts';

const find = (scope: string, token = 'x') =>
  `extends: existence\nmessage: "'%s'"\nscope: ${scope}\nnonword: true\ntokens: ['${token}']`;

describe('scopes in Markdown', () => {
  const source =
    '# h x\n\np x\n\n> q x\n\n- l x\n\n| t x |\n| --- |\n| c x |\n\n![a x](b)\n\n`k x` and\n\n```\nf x\n```\n';
  it.each([
    ['text', ['1', '3', '5', '7', '9', '11', '13']],
    ['heading', ['1']],
    ['heading.h2', []],
    ['blockquote', ['5']],
    ['list', ['7']],
    ['table', ['9', '11']],
    ['table.cell', ['11']],
    ['alt', ['13']],
    ['paragraph', ['3']],
    ['sentence', ['1', '3', '5', '7', '9', '11']],
    ['"~heading & ~table & ~list"', ['3', '5', '13']],
    ['[heading, list]', ['1', '7']],
    ['raw', ['1', '3', '5', '7', '9', '11', '13', '15', '18']],
    ['text.md', ['1', '3', '5', '7', '9', '11']],
    ['summary', ['1']],
  ])('%s', (scope, expected) => {
    const token = scope === 'summary' ? 'p x' : 'x';
    expect(ruleLines(find(scope, token), source).map((line) => line.split(':')[0])).toEqual(expected);
  });
});

describe('Markdown keeps the place of every character', () => {
  it.each([
    ['emphasis in a sentence', 'one *two* three xx', 'xx', '1:17'],
    ['a match over emphasis', 'so **very** nice', 'very nice', '1:6'],
    ['escapes', 'a \\* b xx', 'xx', '1:8'],
    ['character references', 'R&amp;D xx', 'xx', '1:9'],
    ['a link', '[see xx](http://example.org/xx) here', 'xx', '1:6'],
    ['no bare link', 'see https://example.org/xx xx', 'xx', '1:28'],
    ['no code', '`xx` xx', 'xx', '1:6'],
    ['a nested list', '- one\n  - two xx', 'xx', '2:9'],
    ['a quoted second line', '> one\n> two xx', 'xx', '2:7'],
    ['raw HTML', '<div>\n<p>one xx</p>\n</div>', 'xx', '2:8'],
    ['no HTML attribute', '<span title="xx">one</span> xx', 'xx', '1:29'],
    ['a footnote', 'one[^1]\n\n[^1]: two xx', 'xx', '3:11'],
    ['front matter by its texts alone', '---\nxx: 12\ntitle: "an xx"\n---\n\nx', 'xx', '3:12'],
    ['nothing between words that markup parts', '`A`s xx', 'xx', '1:6'],
    ['a line break after a link', 'see [it](b)\nxx', 'xx', '2:1'],
    ['Windows line ends', 'one\r\n\r\ntwo xx', 'xx', '3:5'],
    ['repeated words', 'xy xy xx xx', 'xx xx', '1:7'],
  ])('%s', (_, source, token, place) => {
    expect(ruleLines(find('text', token), source)).toEqual([`${place}:T.R:'${token}'`]);
  });
});

describe('blocks of Markdown', () => {
  it.each([
    ['link', '[a x](b) x *x*', ['1:4']],
    ['strong', '**x** x **a x**', ['1:3', '1:13']],
    ['emphasis', '> *x* x', ['1:4']],
    ['code', '`x` x', ['1:2']],
    ['frontmatter', '---\ntitle: x\n---\n\nx', ['2:8']],
    ['frontmatter.title', '---\ntitle: x\nby: x\n---\n', ['2:8']],
  ])('%s is read where a rule asks for it', (scope, source, places) => {
    expect(ruleLines(find(scope), source)).toEqual(places.map((place) => `${place}:T.R:'x'`));
  });

  it.each([
    ['the text of a list item ends where a list in it begins', '- one x\n  - two', "1:7:T.R:'x'"],
    ['a line break after inline markup stays one', '[one](b)\nx', "2:1:T.R:'x'"],
  ])('%s', (_, source, expected) => {
    expect(
      ruleLines("extends: existence\nmessage: \"'%s'\"\nnonword: true\ntokens: ['(?m)(?:^x|x$)']", source),
    ).toEqual([expected]);
  });

  it.each(['`A`x', 'a **bold**x', '([x](b))', 'a—**x**'])('no blank comes into %s', (source) => {
    const rule = 'extends: existence\nmessage: "found"\nnonword: true\ntokens: [" x", "[(] ", "— "]';
    expect(ruleLines(rule, source)).toEqual([]);
  });
});

describe('comments switch rules', () => {
  const rules = { R: find('text'), S: find('text', 'y') };
  it.each([
    ['all', 'x\n\n<!-- vale off -->\n\nx y\n\n<!-- vale on -->\n\nx', ['1:1:T.R', '9:1:T.R']],
    ['one rule', '<!-- vale T.R = NO -->\n\nx y\n\n<!-- vale T.R = YES -->\n\nx', ['3:3:T.S', '7:1:T.R']],
    ['one match', '<!-- vale T.R["x"] = NO -->\n\nx y', ['3:3:T.S']],
    ['a style', '<!-- vale T = NO -->\n\nx y', []],
    ['all, within a sentence', 'x <!-- vale off -->x<!-- vale on --> y', ['1:1:T.R', '1:38:T.S']],
    [
      'one rule, within a sentence',
      'x <!-- vale T.R = NO -->x<!-- vale T.R = YES --> y',
      ['1:1:T.R', '1:50:T.S'],
    ],
  ])('%s', (_, source, expected) => {
    expect(linesOf(valeStyle(rules), source).map((line) => line.split(':').slice(0, 3).join(':'))).toEqual(
      expected,
    );
  });
});

describe('configuration', () => {
  const rules = { R: find('text'), S: find('text', 'y') };
  it.each([
    ['a whole style', '[*.md]\nBasedOnStyles = T', ['T.R', 'T.S']],
    ['but one rule', '[*.md]\nBasedOnStyles = T\nT.R = NO', ['T.S']],
    ['a single rule', '[*.md]\nT.S = YES', ['T.S']],
    ['another file', '[*.rst]\nBasedOnStyles = T', []],
    ['a later section', '[*]\nBasedOnStyles = T\n[*.md]\nT.S = NO', ['T.R']],
    ['levels', 'MinAlertLevel = error\n[*]\nBasedOnStyles = T\nT.S = error', ['T.S']],
    ['a style level', 'MinAlertLevel = error\n[*]\nBasedOnStyles = T\nT = error\nT.S = warning', ['T.R']],
    ['a section for all yields', '[*]\nT.R = NO\n[*.md]\nT = YES', ['T.R', 'T.S']],
    ['and its rule goes before its own style', '[*]\nT = YES\nT.R = NO', ['T.S']],
    ['a missing rule is passed over', '[*]\nT.R = YES\nT.Nowhere = YES', ['T.R']],
  ])('%s', (_, ini, expected) => {
    const checker = valeStyle(rules, `StylesPath = styles\n${ini}`);
    expect(checker.check('x.md', 'x y').map(({ rule }) => rule)).toEqual(expected);
  });

  it('knows vocabularies: accepted terms are exceptions and spelled exactly, rejected ones avoided', () => {
    const files = {
      'styles/config/vocabularies/Ours/accept.txt': 'Kubernetes\n# a note\n',
      'styles/config/vocabularies/Ours/reject.txt': 'synergy\n',
    };
    const rule = "extends: existence\nmessage: \"'%s'\"\ntokens: ['[kK]ubernetes']";
    const checker = valeStyle(
      { R: rule },
      'StylesPath = styles\nVocab = Ours\n[*]\nBasedOnStyles = Vale, T\nVale.Spelling = NO',
      files,
    );
    expect(linesOf(checker, 'Kubernetes and kubernetes synergy')).toEqual([
      "1:16:T.R:'kubernetes'",
      "1:16:Vale.Terms:Use 'Kubernetes' instead of 'kubernetes'.",
      "1:27:Vale.Avoid:Avoid using 'synergy'.",
    ]);
  });

  it('passes over what tokens and blocks to ignore match', () => {
    const ini =
      'StylesPath = styles\n[*]\nBasedOnStyles = T\nTokenIgnores = (\\$x+\\$)\nBlockIgnores = (?s)(\\{%.*?%\\})';
    expect(linesOf(valeStyle({ R: find('text') }, ini), 'a $x$ x\n\n{% x %}\n\nx')).toEqual([
      "1:7:T.R:'x'",
      "5:1:T.R:'x'",
    ]);
  });

  it('reads a comma behind a backslash as part of an expression, and a comma alone as the end of one', () => {
    const ini =
      'StylesPath = styles\n[*]\nBasedOnStyles = T\nTokenIgnores = a{1\\,2}x, b\\wx\nBlockIgnores = BEGIN.*END';
    expect(linesOf(valeStyle({ R: find('text') }, ini), 'aax bax x\n\nBEGIN x END, but x')).toEqual([
      "1:9:T.R:'x'",
      "3:18:T.R:'x'",
    ]);
  });

  it('notes an expression to ignore that it does not understand, and goes on', () => {
    const checker = valeStyle(
      { R: find('text') },
      'StylesPath = styles\n[*]\nBasedOnStyles = T\nTokenIgnores = (x\n',
    );
    expect(checker.notes).toEqual([
      'TokenIgnores (.vale.ini, line 4) is not honoured for (x: a ( that is never closed',
    ]);
    expect(linesOf(checker, 'x')).toEqual(["1:1:T.R:'x'"]);
  });

  it('lists what is not honoured, by name and with the reason', () => {
    const checker = valeStyle(
      {
        Script: 'extends: script\nmessage: x\nscript: s.tengo',
        Broken: "extends: existence\nmessage: x\ntokens: ['(a']",
        Odd: 'extends: magic\nmessage: x',
        Empty: 'extends: existence',
        NotYaml: 'extends: [',
        Loud: 'extends: existence\nmessage: x\nlevel: loud',
        Doc: 'extends: existence\nmessage: x\ntokens: [a]\nscope: doc(section)',
        Blank: 'extends: existence\nmessage: x\ntokens: [a]\nscope: heading list',
        Typo: 'extends: existence\nmessage: x\ntokens: [a]\nexeptions: [b]',
      },
      'StylesPath = styles\nPackages = Google\n[*]\nBasedOnStyles = T, Missing',
    );
    expect(Object.fromEntries(checker.refusals.map(({ rule, reason }) => [rule, reason]))).toEqual({
      'T.Script': 'it runs a program of its own, and programs from outside are not run',
      'T.Broken': 'its pattern is not supported: a ( that is never closed',
      'T.Odd': "the kind 'magic' is not known",
      'T.Empty': "the required key 'message' is missing",
      'T.NotYaml': expect.stringMatching(/^not YAML: /),
      'T.Loud': "'level' is not suggestion, warning or error",
      'T.Doc': 'its scope doc(section) asks for HTML attributes, which are not read',
      'T.Blank': "its scope 'heading list' has blanks in it; '&' joins scopes",
      Missing: 'the style was not found',
    });
    expect(checker.notes).toEqual([
      'Packages (.vale.ini, line 2) is not honoured, for nothing is fetched: Google',
      "T.Typo (T/Typo.yml, line 4): the key 'exeptions' is not known and passed over; did you mean exceptions?",
    ]);
  });

  it('reads rules from .yml alone, as Vale does, and says so of .yaml', () => {
    const tree = memoryTree(
      new Map([
        ['.vale.ini', 'StylesPath = styles\n[*]\nBasedOnStyles = T'],
        ['styles/T/R.yml', find('text')],
        ['styles/T/Other.yaml', find('text', 'y')],
      ]),
    );
    const checker = makeValeChecker('', tree);
    expect(checker.rules).toBe(1);
    expect(checker.refusals).toEqual([
      { rule: 'T.Other', reason: 'its file ends in .yaml, and Vale reads .yml' },
    ]);
  });

  it('says of a folder with a dot in its name that it is passed over, and of one in front keeps silent', () => {
    const files = ['R.yml', 'v1.2/R.yml', '.git/config', 'README.md'].map(
      (name) => [name, find('text')] as const,
    );
    const tree = memoryTree(
      new Map([
        ['.vale.ini', 'StylesPath = styles\n[*]\nBasedOnStyles = T'],
        ...files.map(([name, text]) => [`styles/T/${name}`, text] as const),
      ]),
    );
    const checker = makeValeChecker('', tree);
    expect(checker.rules).toBe(1);
    expect(checker.refusals).toEqual([
      {
        rule: 'T.v1.2',
        reason: 'a folder whose name has a dot is passed over: dots part the names of rules',
      },
    ]);
  });

  it('takes a bare folder of rules as a style', () => {
    const tree = memoryTree(
      new Map([
        ['My/R.yml', find('text')],
        ['My/sub/S.yml', find('text', 'y')],
        ['My/_old/O.yml', find('text', 'z')],
      ]),
    );
    const checker = makeValeChecker('My', tree);
    expect(checker.check('x.md', 'x y z').map(({ rule }) => rule)).toEqual(['My.R', 'My.sub.S']);
  });

  it('lets a rule extend another and keeps to its limit', () => {
    const checker = valeStyle({ R: `${find('text')}\nlimit: 1`, S: 'extends: T.R\nlimit: 2' });
    expect(linesOf(checker, 'x x x').map((line) => line.slice(0, 7))).toEqual([
      '1:1:T.R',
      '1:1:T.S',
      '1:3:T.S',
    ]);
  });
});

describe('parts', () => {
  it.each([
    ['*.md', 'docs/a.md', true],
    ['*.{md,txt}', 'a.txt', true],
    ['docs/**/*.md', 'docs/a.md', true],
    ['docs/**/*.md', 'src/a.md', false],
    ['[!a]*.md', 'b.md', true],
    ['!*.md', 'a.md', false],
    ['a+b.md', 'a+b.md', true],
  ])('glob %s on %s', (glob, path, expected) => expect(globMatches(glob, path)).toBe(expected));

  it('reads ini values, comments, quotes and repeated keys', () => {
    const ini = parseIni('# c\nA = 1\nA = 2 ; note\n[s]\nB = "x # y"\nC = a, \\\n  b\n');
    expect(ini.get('')?.get('A')).toEqual(['1', '2']);
    expect(ini.get('s')).toEqual(
      new Map([
        ['B', ['x # y']],
        ['C', ['a, b']],
      ]),
    );
  });

  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Dr. Smith met Mr. Jones, e.g. Here. Next.', ['Dr. Smith met Mr. Jones, e.g. Here.', 'Next.']],
    ['We pay $3.50 a cup. "Nice." She left.', ['We pay $3.50 a cup.', '"Nice."', 'She left.']],
    ['J. R. Tolkien wrote. in lower. So.', ['J. R. Tolkien wrote. in lower.', 'So.']],
    ['Wait... What?! Yes.', ['Wait...', 'What?!', 'Yes.']],
  ])('sentences of %j', (text, expected) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
