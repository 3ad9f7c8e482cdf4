import { describe, expect, it } from 'vitest';
import { linesOf, valeStyle } from './vale-style.ts';

describe('what is no prose', () => {
  const rules = { R: 'extends: existence\nmessage: "\'%s\'"\nnonword: true\ntokens: [x]' };
  const places = (source: string, path = 'x.md', ini = '') =>
    linesOf(valeStyle(rules, ini), source, path).map((line) => line.split(':').slice(0, 2).join(':'));

  it.each([
    ['a formula in a line', 'x and $x + y$ and x', ['1:1', '1:19']],
    ['one that goes on in the next line', 'a $x +\nx$ and x', ['2:8']],
    ['a formula on its own', 'x\n\n$$\nx = x\n$$\n\nx', ['1:1', '7:1']],
    ['one in a single line, with a label', '$$x = y$$ {#eq-one}\n\nx', ['3:1']],
    ['one that ends with its last line', '$$\n\\begin{a} x\nx$$\nx', ['4:1']],
    ['but not what stands between sums', '$5 x and $10 x', ['1:4', '1:14']],
    ['nor between escaped signs', '\\$a x\\$ x', ['1:5', '1:9']],
    ['nor behind signs in code', '```\n$$\n```\n\nx `$` x $', ['5:1', '5:7']],
    ['elements of a class that is no prose', '<p class="a pre">x <b>x</b></p><p>x</p>', ['1:35']],
    ['and what stands in elements like it', '<div class="code"><div>x</div>x</div><div>x</div>', ['1:43']],
    ['words of such a class', 'x <span class="pre">x</span> x', ['1:1', '1:30']],
  ])('%s', (_, source, expected) => expect(places(source)).toEqual(expected));

  it('classes and texts of pictures that the configuration names', () => {
    const ini = 'StylesPath = styles\nIgnoredClasses = aside\nSkippedScopes = alt\n[*]\nBasedOnStyles = T\n';
    expect(places('<p class="aside">x</p>\n\n![x](y) x', 'x.md', ini)).toEqual(['3:9']);
  });

  it.each([
    [
      'imports, exports and expressions',
      "import x from 'x'\nexport const x = 1\n\n{x} x {a(x)} x",
      ['4:5', '4:14'],
    ],
    ['but what elements hold is', '<Note kind={x}>\n\nx\n\n</Note>', ['3:1']],
    ['nor code', '`{x` x\n\n```\n{x}\n```', ['1:6']],
    ['and its comments switch rules', '{/* vale T.R = NO */}\n\nx\n\n{/* vale T.R = YES */}\n\nx', ['7:1']],
  ])('MDX: %s', (_, source, expected) => expect(places(source, 'x.mdx')).toEqual(expected));

  it('lists of words under config/ignore are known to the spelling that comes with Vale', () => {
    const ini = 'StylesPath = styles\n[*]\nVale.Spelling = YES\n';
    const files = { 'styles/config/ignore/own.txt': 'zorblax\n' };
    expect(linesOf(valeStyle({}, ini, files), 'the zorblax qwertish')).toEqual([
      "1:13:Vale.Spelling:Did you really mean 'qwertish'?",
    ]);
  });
});
