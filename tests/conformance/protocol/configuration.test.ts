import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../../lib/protocol/vale/file-tree.ts';
import { makeValeChecker } from '../../../lib/protocol/vale/vale-checker.ts';
import { linesOf, valeStyle } from '../../unit/protocol/vale-style.ts';

const word = (token: string, rest = '') => `extends: existence\nmessage: "'%s'"\n${rest}tokens: [${token}]`;
const rules = { R: word('x'), S: word('y', 'level: suggestion\n'), E: word('z', 'level: error\n') };
const source = 'x y z';
const all = ["1:5:T.E:'z'", "1:1:T.R:'x'", "1:3:T.S:'y'"].toSorted();

/** The lines for a file, its notes and its refusals. */
function under(ini: string, path = 'x.md', text = source, files: Record<string, string> = {}) {
  const checker = valeStyle(rules, `StylesPath = styles\n${ini}`, files);
  return { lines: linesOf(checker, text, path), notes: checker.notes, refusals: checker.refusals };
}

describe('.vale.ini', () => {
  it.each<[string, string, string, string[]]>([
    [
      'levels from the lowest on where none is named',
      '[*]\nBasedOnStyles = T',
      'x.md',
      ['T.R', 'T.S', 'T.E'],
    ],
    ['from a level on', 'MinAlertLevel = warning\n[*]\nBasedOnStyles = T', 'x.md', ['T.R', 'T.E']],
    ['a rule raised', 'MinAlertLevel = error\n[*]\nBasedOnStyles = T\nT.S = error', 'x.md', ['T.S', 'T.E']],
    ['a rule lowered', 'MinAlertLevel = warning\n[*]\nBasedOnStyles = T\nT.E = suggestion', 'x.md', ['T.R']],
    ['one rule of a style', '[*]\nT.R = YES', 'x.md', ['T.R']],
    ['one rule left out for some files', '[*]\nBasedOnStyles = T\n[*.md]\nT.R = NO', 'x.md', ['T.S', 'T.E']],
    ['and read in the others', '[*]\nBasedOnStyles = T\n[*.txt]\nT.R = NO', 'x.md', ['T.R', 'T.S', 'T.E']],
    ['no style for some files', '[*]\nBasedOnStyles = T\n[*.md]\nBasedOnStyles =', 'x.md', []],
    ['styles by folder', '[docs/*.md]\nBasedOnStyles = T', 'docs/x.md', ['T.R', 'T.S', 'T.E']],
    ['not in other folders', '[docs/*.md]\nBasedOnStyles = T', 'x.md', []],
    ['styles by several endings', '[*.{txt,md}]\nBasedOnStyles = T', 'x.md', ['T.R', 'T.S', 'T.E']],
    ['all but some files', '[!*.md]\nBasedOnStyles = T', 'x.md', []],
    ['a style that another line goes on with', '[*]\nBasedOnStyles = \\\n  T', 'x.md', ['T.R', 'T.S', 'T.E']],
    ['a comment behind a value', '[*]\nBasedOnStyles = T # ours\n; T.R = NO', 'x.md', ['T.R', 'T.S', 'T.E']],
    ['Windows line ends', '[*]\r\nBasedOnStyles = T\r\nT.R = NO\r\n', 'x.md', ['T.S', 'T.E']],
    [
      'formats read as another',
      '[formats]\nfoo = md\n[*.foo]\nBasedOnStyles = T',
      'x.foo',
      ['T.R', 'T.S', 'T.E'],
    ],
  ])('reads %s', (_, ini, path, expected) => {
    const { lines, notes, refusals } = under(ini, path);
    expect(lines.map((line) => line.split(':')[2])).toEqual(expected);
    expect([notes, refusals]).toEqual([[], []]);
  });

  it('says of each line that has no effect why', () => {
    const { notes } = under(
      [
        'MinAlertLevel = loud',
        'Packages = Google, Microsoft',
        'NLPEndpoint = http://localhost',
        'Minalertlevl = error',
        'T.R = NO',
        '[*]',
        'BasedOnStyles = T',
        'Vocab = Ours',
        'BasedOnStyle = T',
        'T.R = off',
        '[*.md]',
        'Transform = x.xsl',
      ].join('\n'),
    );
    expect(notes).toEqual([
      "MinAlertLevel (.vale.ini, line 2) is 'loud', which is not suggestion, warning or error",
      'Packages (.vale.ini, line 3) is not honoured, for nothing is fetched: Google, Microsoft',
      'NLPEndpoint (.vale.ini, line 4) is not honoured',
      'Minalertlevl (.vale.ini, line 5) is no option that is known; did you mean MinAlertLevel?',
      'T.R (.vale.ini, line 6) stands above all sections, where it has no effect',
      'Vocab (.vale.ini, line 9) stands in the section [*], where it has no effect; it goes above all sections',
      'BasedOnStyle (.vale.ini, line 10) is no option that is known; did you mean BasedOnStyles?',
      "T.R (.vale.ini, line 11) is 'off', which counts as NO; a rule is switched by YES, NO or a level",
      'Transform (.vale.ini, line 13) is not honoured',
    ]);
  });

  it('names a style that is not there, and reads the others', () => {
    const { lines, refusals } = under('[*]\nBasedOnStyles = Missing, House, T', 'x.md', source, {
      'styles/house/A.yml': word('a'),
    });
    expect(lines).toHaveLength(3);
    expect(refusals).toEqual([
      { rule: 'Missing', reason: 'the style was not found' },
      { rule: 'House', reason: 'the style was not found; did you mean house?' },
    ]);
  });

  it('is found under its older names', () => {
    for (const name of ['vale.ini', '_vale.ini', '.vale', '_vale']) {
      const files = { 'styles/T/R.yml': word('x'), [name]: 'StylesPath = .\\styles\n[*]\nT.R = YES' };
      const checker = makeValeChecker('.', memoryTree(new Map(Object.entries(files))));
      expect([name, linesOf(checker, source)]).toEqual([name, ["1:1:T.R:'x'"]]);
    }
  });
});

describe('vocabularies', () => {
  it.each([
    ['where version 3 has them', 'styles/config/vocabularies/Ours'],
    ['where older versions had them', 'styles/Vocab/Ours'],
  ])('are read %s', (_, folder) => {
    const { lines, notes } = under(
      'Vocab = Ours\n[*]\nBasedOnStyles = Vale\nVale.Spelling = NO',
      'x.md',
      'Rapport, rapport, synergies',
      {
        [`${folder}/accept.txt`]: '# names\nRapport\n\n',
        [`${folder}/reject.txt`]: 'synerg(?:y|ies)\r\n',
      },
    );
    expect(lines).toEqual([
      "1:10:Vale.Terms:Use 'Rapport' instead of 'rapport'.",
      "1:19:Vale.Avoid:Avoid using 'synergies'.",
    ]);
    expect(notes).toEqual([]);
  });

  it('may be several, and one that is not there is named', () => {
    const { lines, notes } = under(
      'Vocab = Ours, Theirs, Nobodys\n[*]\nVale.Avoid = YES',
      'x.md',
      'one two',
      {
        'styles/config/vocabularies/Ours/reject.txt': 'one',
        'styles/config/vocabularies/Theirs/reject.txt': 'two',
      },
    );
    expect(lines).toEqual(["1:1:Vale.Avoid:Avoid using 'one'.", "1:5:Vale.Avoid:Avoid using 'two'."]);
    expect(notes).toEqual(['Vocab (.vale.ini, line 2) names Nobodys, a vocabulary that was not found']);
  });
});

describe('what is passed over', () => {
  const based = '[*.md]\nBasedOnStyles = T\n';
  it.each<[string, string, string, string[]]>([
    ['words of a line', `${based}TokenIgnores = (\\{\\{.*?\\}\\})`, 'x {{ x }} x', ['1:1', '1:11']],
    ['several expressions', `${based}TokenIgnores = (<x>), \\\n  (\\[x\\])`, '<x> [x] x', ['1:9']],
    [
      'blocks',
      `${based}BlockIgnores = (?s) *(\\{% raw %\\}.*?\\{% endraw %\\})`,
      'x\n\n{% raw %}\nx\n{% endraw %}\n\nx',
      ['1:1', '7:1'],
    ],
    [
      'elements that are named',
      `SkippedScopes = blockquote\n${based}`,
      'x\n\n<blockquote>x</blockquote>\n\nx',
      ['1:1', '5:1'],
    ],
    [
      'words of elements that are named',
      `IgnoredScopes = em, code\n${based}`,
      'x *x* `x` **x**',
      ['1:1', '1:13'],
    ],
    [
      'elements of a class',
      `IgnoredClasses = draft\n${based}`,
      '<p class="draft">x</p>\n\n<p>x</p>',
      ['3:4'],
    ],
  ])('%s', (_, ini, text, expected) => {
    const { lines, notes } = under(ini, 'x.md', text);
    expect(lines.map((line) => line.split(':').slice(0, 2).join(':'))).toEqual(expected);
    expect(notes).toEqual([]);
  });

  it('a template for words is used in place of the usual one', () => {
    const { lines } = under('WordTemplate = (?m)(?:^|\\s)(?:%s)(?:\\s|$)\n[*]\nT.R = YES', 'x.md', 'x-x x');
    expect(lines).toEqual(["1:4:T.R:' x'"]);
  });
});

it('every rule of the table above finds its word', () => {
  expect(under('[*]\nBasedOnStyles = T').lines.toSorted()).toEqual(all);
});
