import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { ownWords, ownWordsAfter } from '../../lib/analyzer/reading/own-words.ts';

const piece = fc.constantFrom(
  'Buy now and save 50% on everything',
  'Last chance!!!',
  'We are thrilled to announce our new shop',
  'Nobody at the desk could be bothered to answer me.',
  'What did you do the first time it rained?',
  'Thank you @ann, your note saved me hours.',
  'she said “we never sell what we would not use ourselves” and left',
  'the sign says "no dogs, no bikes, no ball games" in red',
  '“',
  '”',
  '"',
  '»',
  '« tout le monde est là »',
  '`npm run',
  '`',
  '```',
  'RT @shop: Sign up today',
  '> you wrote this',
  'const a = 1;',
  'SO MUCH BETTER',
  '#one #two #three #four',
  'https://example.org/a',
  '🎉',
  '. ',
  '! ',
  '... ',
  '\n',
  '\n\n',
  '\n\n\n',
  '- a thing\n- a thing\n- a thing\n',
  '@ann ',
  'é',
  ' ',
);
const text = fc.array(piece, { minLength: 20, maxLength: 60 }).map((pieces) => pieces.join(' '));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof({ weight: 5, arbitrary: fc.nat(3) }, fc.nat(200)),
  put: fc.oneof({ weight: 2, arbitrary: piece }, fc.constantFrom('', 'e', ' ', '\n', '"', '“', '`')),
});
const edits = fc.array(edit, { minLength: 1, maxLength: 8 });

function edited(old: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
  const from = Math.floor(at * old.length);
  return old.slice(0, from) + put + old.slice(from + cut);
}

it('the own words of an edited text are those of the text read anew', () => {
  fc.assert(
    fc.property(text, edits, (start, changes) => {
      let draft = start;
      let own = ownWords(draft);
      for (const change of changes) {
        const next = edited(draft, change);
        own = ownWordsAfter(draft, own, next);
        expect(own).toBe(ownWords(next));
        draft = next;
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  {},
  { site: 'linkedin' },
  { site: 'x', kind: 'reply', parent: { text: 'My bag is lost, again!' } } as const,
])('the report on an edited draft is that on the draft read anew: %o', (place) => {
  fc.assert(
    fc.property(text, edits, (start, changes) => {
      const analyze = createAnalyzer();
      analyze({ ...place, text: start });
      let draft = start;
      for (const change of changes) {
        draft = edited(draft, change);
        expect(analyze({ ...place, text: draft })).toEqual(createAnalyzer()({ ...place, text: draft }));
      }
    }),
    { numRuns: 40 },
  );
});
