import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { LiteralIndex } from '../../../lib/protocol/regex/literal-index.ts';
import { Matcher } from '../../../lib/protocol/regex/matcher.ts';
import { parsePattern } from '../../../lib/protocol/regex/parse-pattern.ts';
import { Pattern } from '../../../lib/protocol/regex/pattern.ts';
import { compileProgram } from '../../../lib/protocol/regex/program.ts';
import { StartFinder } from '../../../lib/protocol/regex/start-finder.ts';

const character = fc.constantFrom('a', 'b', 'c', '[ab]', '[^a]', '.', '\\w');
const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '{1,2}', '{2}');
const piece = fc.oneof(
  fc.tuple(character, quantifier).map((parts) => parts.join('')),
  fc.constantFrom('\\b', '^', '$', '(?:a|ab)', '(b|c)?'),
);
const run = (maxLength: number) => fc.array(piece, { maxLength }).map((parts) => parts.join(''));
/** Every repeated group consumes: engines differ by design on repeats of nothing. */
const group = fc
  .tuple(
    fc.constantFrom('(?:', '('),
    fc.array(fc.tuple(character, run(2)), { minLength: 1, maxLength: 3 }),
    quantifier,
  )
  .map(([open, alternatives, repeat]) => `${open}${alternatives.map((a) => a.join('')).join('|')})${repeat}`);
const source = fc
  .array(
    fc.array(fc.oneof(piece, group), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  )
  .map((alternatives) => alternatives.join('|'));
// No line break: the dialect's $ also stands before a last one, theirs does not.
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 14 });

const spans = (pattern: string, input: string) =>
  new Pattern(pattern).findAll(input).map((m) => [m.start, m.end]);

describe('Pattern agrees with engines written by others', { timeout: 60_000 }, () => {
  it('with RE2 on what RE2 knows', () => {
    fc.assert(
      fc.property(source, text, (pattern, input) => {
        const matcher = RE2JS.compile(pattern).matcher(input);
        const expected: number[][] = [];
        while (matcher.find()) expected.push([matcher.start(), matcher.end()]);
        const own = spans(pattern, input);
        // Where an empty match may follow a match the engines differ by design; what consumes text must agree.
        const consuming = (all: number[][]) => all.filter(([from, to]) => from !== to);
        expect(consuming(own)).toEqual(consuming(expected));
      }),
      { numRuns: 800 },
    );
  });

  it('with the language built into this machine on look-arounds', () => {
    const look = fc.constantFrom('(?=', '(?!', '(?<=', '(?<!');
    const around = fc
      .tuple(source, look, source, source)
      .map(([before, mark, inside, after]) => `(?:${before})${mark}${inside})(?:${after})`);
    fc.assert(
      fc.property(around, text, (pattern, input) => {
        const expected = [...input.matchAll(new RegExp(pattern, 'g'))].map((m) => [
          m.index,
          m.index + m[0].length,
        ]);
        expect(spans(pattern, input)).toEqual(expected);
      }),
      { numRuns: 800 },
    );
  });
});

describe('Pattern stays within its bound', { timeout: 60_000 }, () => {
  it('literals it promises are in every text it matches', () => {
    fc.assert(
      fc.property(source, text, (pattern, input) => {
        const compiled = new Pattern(pattern);
        if (compiled.findAll(input).length === 0) return;
        const promises = compiled.literals();
        expect(promises.some((p) => p === undefined || p.some((l) => input.toLowerCase().includes(l)))).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('An index over patterns', { timeout: 60_000 }, () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'A', ' ', '\n', 'é', '😀', '\ud83d'),
    maxLength: 16,
  });

  it('names each one that matches, whatever is beyond ASCII', () => {
    fc.assert(
      fc.property(source, anyText, (pattern, input) => {
        const compiled = new Pattern(pattern);
        const { candidates } = new LiteralIndex([compiled.promise()]).find(input, input.toLowerCase());
        if (compiled.findAll(input).length > 0) expect(candidates).toEqual([0]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('The places where a match can begin', { timeout: 60_000 }, () => {
  const units = ['a', 'b', 'c', ' ', '\n', 'é', '—', '😀', '\ud83d'];
  const anyText = fc.string({ unit: fc.constantFrom(...units), maxLength: 16 });
  const begins = (pattern: string, input: string) => {
    const { node, groups } = parsePattern(pattern);
    const program = compileProgram(node);
    return [...Array(input.length + 1).keys()].filter((at) => {
      const low = input.charCodeAt(at);
      const high = input.charCodeAt(at - 1);
      if (low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff) return false;
      return (
        new Matcher(input, new Int32Array(2 * groups + 2).fill(-1), 1e6).match(program, at) !== undefined
      );
    });
  };

  it('are those where one does', () => {
    fc.assert(
      fc.property(source, anyText, (pattern, input) => {
        const finder = StartFinder.of(parsePattern(`(?m)${pattern}`).node);
        for (let round = 0; round < 2; round++)
          expect([...(finder?.starts(input, { making: 1e6 }) ?? [])]).toEqual(
            begins(`(?m)${pattern}`, input),
          );
      }),
      { numRuns: 800 },
    );
  });

  it('are not told by a pattern with too many states, which finds the same', () => {
    const pattern = 'a[abc]{14}c';
    let seed = 1;
    const random = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return 'ccab'[(seed >> 16) & 3] as string;
    };
    const input = Array.from({ length: 60_000 }, random).join('');
    expect(StartFinder.of(parsePattern(pattern).node)?.starts(input, { making: 1e9 })).toBeUndefined();
    const expected = [...input.matchAll(new RegExp(pattern, 'g'))].map(({ index }) => index);
    expect(new Pattern(pattern).findAll(input).map(({ start }) => start)).toEqual(expected);
  });

  it('are not told where states may not be made, or a group is asked for again', () => {
    expect(StartFinder.of(parsePattern('a+b').node)?.starts('abc', { making: 0 })).toBeUndefined();
    expect(StartFinder.of(parsePattern('(a)\\1').node)).toBeUndefined();
  });
});
