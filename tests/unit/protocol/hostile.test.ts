import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CompiledProtocol } from '../../../lib/protocol/file/compile-protocol.ts';
import { importProtocol } from '../../../lib/protocol/file/import-protocol.ts';
import { Pattern } from '../../../lib/protocol/regex/pattern.ts';
import { styleArchive } from '../../../lib/protocol/vale/style-archive.ts';

const head = 'protocol: 1\nname: T\nversion: "1"\nowner: o\n';
const reasons = (yaml: string) => {
  const result = importProtocol(yaml);
  return 'problems' in result ? result.problems.map(({ message }) => message) : [];
};

describe('what a stranger may send is handled in one clear line', { timeout: 60_000 }, () => {
  it('patterns that freeze other engines answer here, and within their steps', () => {
    // Each takes a backtracking engine longer than the age of the universe on its text.
    for (const [source, text] of [
      ['(a+)+$', `${'a'.repeat(3000)}!`],
      ['(a|a)*b', 'a'.repeat(3000)],
      ['(.*)*x', 'y'.repeat(3000)],
      ['(?=(a+)+$)(?!(a|aa)+$)', `${'a'.repeat(3000)}!`],
      ['(\\w+\\s?)*(\\1)+!', 'a '.repeat(1500)],
    ] as const) {
      expect(
        new Pattern(source).findAll(text).filter(({ start, end }) => end - start > text.length / 2),
      ).toEqual([]);
    }
  });

  it('searches of one document spend what they may together, and no more', () => {
    const slow = new Pattern('(\\w+\\s?)*(\\1)+!');
    const text = `${'a '.repeat(1500)}?!`;
    const budget = { steps: 1_000, making: 0 };
    expect(slow.findIn({ text, lower: text, budget })).toEqual([]);
    expect(budget.steps).toBe(0);
    const quick = new Pattern('a a$');
    expect(quick.findIn({ text: 'a a', lower: 'a a', budget })).toEqual([]);
    expect(quick.findIn({ text: 'a a', lower: 'a a', budget: { steps: 1_000, making: 0 } })).toHaveLength(1);
  });

  it('a thousand rules made to take long keep no honest one from speaking before them', () => {
    const slow = Array.from(
      { length: 1_000 },
      (_, i) =>
        `  S${i}: {extends: existence, message: m, nonword: true, tokens: ['(\\w+\\s?)*(\\1)+!${i}']}`,
    );
    const yaml = `${head}rules:\n  Honest: {extends: existence, message: m, tokens: [aaa]}\n${slow.join('\n')}`;
    const result = importProtocol(yaml);
    const text = `${'a '.repeat(140)}aaa ${Array.from({ length: 1_000 }, (_, i) => ` !${i}`).join('')}`;
    const found = 'compiled' in result ? result.compiled.check({ text }) : [];
    expect(found.map(({ rule }) => rule)).toEqual(['t.Honest']);
  });

  it('an action that edits by what is no expression keeps no other rule from speaking', () => {
    const edit =
      "extends: existence, message: m, tokens: [so], action: {name: edit, params: [regex, '(', x]}";
    const result = importProtocol(
      `${head}rules:\n  Edit: {${edit}}\n  Honest: {extends: existence, message: m, tokens: [so]}`,
    );
    const found = 'compiled' in result ? result.compiled.check({ text: 'so' }) : [];
    expect(found.map(({ rule }) => rule)).toEqual(['t.Honest']);
    expect('notes' in result && result.notes).toEqual([
      'Edit (line 6) is not honoured: its pattern is not supported: a ( that is never closed',
    ]);
  });

  it('a pattern that repeats itself into the millions is refused', () => {
    const yaml = `${head}rules:\n  R: {extends: existence, message: x, raw: ['((((a{999}){999}){999}){999})']}`;
    const result = importProtocol(yaml);
    expect('notes' in result && result.notes).toEqual([
      'R (line 6) is not honoured: its pattern is not supported: the pattern is too large once its repeats are written out',
    ]);
  });

  it('a draft of nothing but marks is read in time', () => {
    const result = importProtocol(`${head}terms: {use: {zebra: horse}}\nvoice: {pronoun: we, capitals: 0}`);
    const { check } = (result as { compiled: CompiledProtocol }).compiled;
    // Read in the square of its length, one of these would outlast the test's time.
    for (const mark of ['`', '@', '“', '```\n', 'a.', 'a@', 'http://', '---\n', '#'])
      expect(check({ text: mark.repeat(100_000 / mark.length) }).length).toBeLessThan(1_000);
  });

  it('a rule that meets its word fifty thousand times says so two hundred times', () => {
    const result = importProtocol(
      `${head}rules:\n  A: {extends: existence, message: x, tokens: [a]}\n  B: {extends: repetition, message: x, tokens: ['[^\\s]+']}`,
    );
    const { check } = (result as { compiled: CompiledProtocol }).compiled;
    const said = check({ text: 'a '.repeat(50_000) }).map(({ rule }) => rule.split('.').pop());
    expect(said.filter((rule) => rule === 'A')).toHaveLength(200);
    expect(said.filter((rule) => rule === 'B')).toHaveLength(200);
  });

  it('a file of ten megabytes is not read', () => {
    expect(reasons(head + 'x'.repeat(10_000_000))).toEqual([
      'The file has 10000042 characters; a protocol has at most 400000.',
    ]);
  });

  it('a billion laughs are not told', () => {
    const laughs = Array.from(
      { length: 12 },
      (_, i) =>
        `l${i}: &l${i} [${
          i === 0
            ? 'ha'
            : Array(9)
                .fill(`*l${i - 1}`)
                .join(', ')
        }]`,
    );
    expect(reasons(`${head}${laughs.join('\n')}`)).toEqual([
      'The file refers to itself more often than a protocol needs.',
    ]);
  });

  it('ten thousand rules are too many', () => {
    const rules = Array.from({ length: 10_000 }, (_, i) => `  R${i}: {extends: existence}`);
    expect(reasons(`${head}rules:\n${rules.join('\n')}`)).toEqual([
      'The file has 10000 rules; a protocol has at most 2000.',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('the key %s reaches no prototype', (key) => {
    reasons(`${head}${key}: {polluted: yes}\n`);
    reasons(`${head}terms:\n  use:\n    ${key}: {say: x}\n`);
    reasons(`${head}rules:\n  ${key}: {extends: existence, message: m, tokens: [a]}\n`);
    reasons(`${head}enforcement: {sites: {${key}: block}}`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('say');
  });

  it('markup in a message stays text', () => {
    const result = importProtocol(`${head}terms: {avoid: {x: "<script>alert(1)</script> {}"}}`);
    const [finding] = 'compiled' in result ? result.compiled.check({ text: 'x' }, 'share') : [];
    expect(finding?.message).toBe('<script>alert(1)</script> x');
  });

  it('deep nesting ends in a line, not in a stack', () => {
    for (const deep of ['['.repeat(20_000), '- '.repeat(20_000), '{a: '.repeat(20_000)])
      expect(reasons(`${head}terms:\n  ${deep}`)).toEqual([
        'The file is nested more deeply than a protocol needs.',
      ]);
  });
});

describe('archives', () => {
  const text = (content: string) => new TextEncoder().encode(content);
  it('give their text files, whatever lies outside left out by name', () => {
    const archive = zipSync({
      'S/R.yml': text('a'),
      '../../etc/evil.yml': text('b'),
      '/abs.yml': text('c'),
      'S/logo.png': text('d'),
    });
    const opened = styleArchive(archive);
    expect('files' in opened && [...opened.files.keys()]).toEqual(['S/R.yml']);
    expect('files' in opened && opened.notes).toEqual([
      '../../etc/evil.yml lies outside the archive',
      '/abs.yml lies outside the archive',
    ]);
  });

  it('are refused when they are none, too large or too many', () => {
    expect(styleArchive(text('hello'))).toEqual({ problem: 'This is not a zip archive.' });
    const bomb = zipSync({ 'a.yml': new Uint8Array(30_000_000) }, { level: 9 });
    expect(styleArchive(bomb)).toEqual({ problem: 'The archive unpacks to more than 20 MB.' });
    const many = zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`${i}.yml`, text('')])), {
      level: 0,
    });
    expect(styleArchive(many)).toEqual({ problem: 'The archive holds more than 5000 files.' });
  });
});
