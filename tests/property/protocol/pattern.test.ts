import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { Pattern } from '../../../lib/protocol/regex/pattern.ts';

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
