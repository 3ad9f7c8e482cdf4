import { describe, expect, it } from 'vitest';
import { linesOf, ruleLines, valeStyle } from '../../unit/protocol/vale-style.ts';

const find = (scope: string, rest = 'nonword: true\ntokens: [x]') =>
  `extends: existence\nmessage: "'%s'"\nscope: ${scope}\n${rest}`;

const places = (yaml: string, source: string, path?: string): string[] =>
  linesOf(valeStyle({ R: yaml }), source, path).map((line) => line.split(':').slice(0, 2).join(':'));

/** Every element once, an x in each; the number of a line tells the element. */
const page = [
  '# one x', // 1
  '',
  '## two x', // 3
  '',
  'A line x. Another x!', // 5
  '',
  '- item x', // 7
  '  - inner x', // 8
  '',
  '> said x', // 10
  '',
  '| head x | b |', // 12
  '| --- | --- |',
  '| cell x | b |', // 14
  '',
  '**bold x** and *slanted x* and [link x](u) and `code x`.', // 16
  '',
  '1. step x', // 18
  '',
  '![picture x](u)', // 20
  '',
  '~~gone x~~', // 22
].join('\n');

describe('scopes', () => {
  const prose = ['5:8', '5:19', '16:8', '16:25', '16:38', '22:8'];
  const lists = ['7:8', '8:11', '18:9'];
  const tables = ['12:8', '14:8'];
  const beforePicture = [
    '1:7',
    '3:8',
    ...prose.slice(0, 2),
    ...lists.slice(0, 2),
    '10:8',
    ...tables,
    ...prose.slice(2, 5),
    '18:9',
  ];
  it.each([
    ['heading', ['1:7', '3:8']],
    ['heading.h1', ['1:7']],
    ['heading & ~heading.h1', ['3:8']],
    ['list', lists],
    ['blockquote', ['10:8']],
    ['table', tables],
    ['table.header', ['12:8']],
    ['table.cell', ['14:8']],
    ['strong', ['16:8']],
    ['emphasis', ['16:25']],
    ['link', ['16:38']],
    ['code', ['16:54']],
    ['paragraph', prose],
    ['text', [...beforePicture, '20:11', '22:8']],
    ['~list & ~table & ~heading', [...prose.slice(0, 2), '10:8', ...prose.slice(2, 5), '20:11', '22:8']],
    ['paragraph & ~heading', prose],
    ['text & ~blockquote & ~heading & ~list & ~table & ~alt', prose],
    ['[heading.h2, blockquote]', ['3:8', '10:8']],
    ['[heading, ~text]', ['1:7', '3:8']],
    ['text.list', lists],
    ['sentence', [...beforePicture, '22:8']],
    ['sentence & ~heading & ~list & ~table & ~blockquote', prose],
    ['figure.caption', []],
  ])('%s', (scope, expected) => {
    expect(places(find(JSON.stringify(scope).includes('[') ? scope : `'${scope}'`), page)).toEqual(expected);
  });

  it('raw is the source as it stands, markup and all', () => {
    expect(places(find('raw', "nonword: true\nraw: ['\\]\\(u\\)']"), page)).toEqual(['16:39', '20:12']);
    expect(places(find('raw', "nonword: true\ntokens: ['(?m)^#+ .+$']"), page)).toEqual(['1:1', '3:1']);
  });

  it('a sentence begins and ends for ^ and $', () => {
    const rule = find('sentence', "nonword: true\ntokens: ['^But\\b', 'so\\.$']");
    expect(places(rule, 'But no. But yes, so. Not but so.\n\n- But here')).toEqual([
      '1:1',
      '1:9',
      '1:18',
      '1:30',
      '3:3',
    ]);
  });

  it('a paragraph is one block, whatever its lines', () => {
    const rule = 'extends: occurrence\nmessage: "%s"\nscope: paragraph\nmax: 2\ntoken: x';
    expect(ruleLines(rule, 'x\nx *x*\n\nx x')).toEqual(['1:1:T.R:3']);
  });

  it('the summary is the prose, and what is found there is about the document', () => {
    const rule = 'extends: occurrence\nmessage: "%s words"\nscope: summary\nmax: 4\ntoken: "\\\\w+"';
    expect(ruleLines(rule, '# not these words\n\none two\n\n- three four\n\n> five')).toEqual([
      '1:1:T.R:5 words',
    ]);
  });
});

describe('what is no text to a rule', () => {
  it.each<[string, string, string[]]>([
    ['code in a line', '`x` x', ['1:5']],
    ['code with its own backquotes', '``x ` x`` x', ['1:11']],
    ['a fenced block', '```js\nx\n```\n\nx', ['5:1']],
    ['one of tildes', '~~~\nx\n~~~\n\nx', ['5:1']],
    ['one that nobody closes', 'x\n\n```\nx', ['1:1']],
    ['one in a list', '- x\n\n  ```\n  x\n  ```\n- x', ['1:3', '6:3']],
    ['an indented block', 'x\n\n    x\n\nx', ['1:1', '5:1']],
    ['a comment', 'x <!-- x --> x', ['1:1', '1:14']],
    ['a comment of several lines', '<!--\nx\n-->\n\nx', ['5:1']],
    ['the address of a link', '[x](x.html "x") x', ['1:2', '1:17']],
    ['a bare link', 'see http://x.org/x and x', ['1:24']],
    ['where a reference leads', 'see [x][x].\n\n[x]: http://x.org', ['1:6']],
    ['front matter but its texts', '---\ndraft: true\nx: [x]\ntitle: x\n---\n\nx', ['4:8', '7:1']],
    ['front matter of TOML', '+++\nx = "x"\n+++\n\nx', ['5:1']],
    ['raw HTML of scripts and styles', '<script>x</script>\n\n<style>x</style>\n\n<p>x</p>', ['5:4']],
    ['keys', 'press <kbd>x</kbd>, x', ['1:21']],
    ['a rule made of dashes', 'x\n\n---\n\nx', ['1:1', '5:1']],
  ])('%s', (_, source, expected) => expect(places(find('text'), source)).toEqual(expected));
});

describe('comments switch', () => {
  const rules = { R: find('text'), S: find('text', 'nonword: true\ntokens: [y]') };
  const said = (source: string) =>
    linesOf(valeStyle(rules), source).map((line) => line.split(':').slice(0, 3).join(':'));
  it.each<[string, string, string[]]>([
    ['everything off and on', '<!-- vale off -->\nx y\n\n<!-- vale on -->\n\nx', ['6:1:T.R']],
    ['everything off to the end', 'x\n\n<!-- vale off -->\n\nx\n\ny', ['1:1:T.R']],
    ['one rule off', '<!-- vale T.R = NO -->\n\nx y', ['3:3:T.S']],
    ['one rule off and on', '<!-- vale T.R = NO -->\n\nx\n\n<!-- vale T.R = YES -->\n\nx', ['7:1:T.R']],
    ['two words of one rule off', '<!-- vale T.R["x","z"] = NO -->\n\nx y', ['3:3:T.S']],
    ['a style off', '<!-- vale T = NO -->\n\nx y\n\n<!-- vale T = YES -->\n\nx', ['7:1:T.R']],
    ['nothing that is written otherwise', '<!-- vale: off -->\n\n<!-- Vale off -->\n\nx', ['5:1:T.R']],
    ['in a list', '- x\n<!-- vale off -->\n- x\n<!-- vale on -->\n- x', ['1:3:T.R', '5:3:T.R']],
  ])('%s', (_, source, expected) => expect(said(source)).toEqual(expected));

  it('switch no rule that reads the source as it stands, but all of them together', () => {
    expect(places(find('raw'), '<!-- vale T.R = NO -->\n\nx')).toEqual(['3:1']);
    expect(places(find('raw'), 'x\n\n<!-- vale off -->\n\nx')).toEqual([]);
  });
});

describe('columns count characters', () => {
  it.each<[string, string, string[]]>([
    ['an emoji is one', '😀 x', ['1:3']],
    ['a family is as many as are joined', '👨‍👩‍👧 x', ['1:7']],
    ['a flag is two', '🇩🇪 x', ['1:4']],
    ['a tone of skin is one more', '👍🏽 x', ['1:4']],
    ['a combining accent is one', 'e\u0301 x', ['1:4']],
    ['a letter with its accent is one', '\u00e9 x', ['1:3']],
    ['a tab is one', 'a\tx', ['1:3']],
    ['lines end in either way', 'a\r\nb x\r\n\r\nx\r\n', ['2:3', '4:1']],
    ['old ones too', 'a\rb x\r\rx', ['2:3', '4:1']],
    ['a wide sign is one', '日本 x', ['1:4']],
    ['a byte order mark is one, and shifts nothing below', '\ufeffx\n\nb x', ['1:2', '3:3']],
    ['a no-break space is one', 'a\u00a0x', ['1:3']],
  ])('%s', (_, source, expected) => {
    expect(places(find('text'), source)).toEqual(expected);
    expect(places(find('text'), source, 'x.txt')).toEqual(expected);
  });

  it('what is about the document stands at its beginning, byte order mark or not', () => {
    const rule = 'extends: occurrence\nmessage: "%s"\nmin: 1\ntoken: thanks';
    expect(ruleLines(rule, '\ufeffx')).toEqual(['1:1:T.R:0']);
  });
});
