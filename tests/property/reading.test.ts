import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createReader } from '../../lib/analyzer/reading/create-reader.ts';
import { splitSentences } from '../../lib/analyzer/reading/split-sentences.ts';
import { tokenise } from '../../lib/analyzer/reading/tokenise.ts';

const bits = [
  'Buy now',
  ' ',
  '\n',
  '. ',
  '!!! ',
  '… ',
  '@ada ',
  '#tag ',
  '👩‍👩‍👧',
  '🇬🇧',
  'don’t',
  '“so”',
  '50%',
  '$5',
  'https://a.example/b ',
  '\u200d',
  '\ud83d',
  'é',
];
const social = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
  .map((parts) => parts.join(''));

it('tokens lie in order, apart, inside the text', () => {
  fc.assert(
    fc.property(social, (text) => {
      let end = 0;
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('sentences cover everything but white space', () => {
  fc.assert(
    fc.property(social, (text) => {
      let end = 0;
      for (const span of splitSentences(text)) {
        // Control characters count as white space here: nothing readable is left out.
        expect([...text.slice(end, span.start)].every((c) => c.charCodeAt(0) <= 32)).toBe(true);
        end = span.end;
      }
      expect([...text.slice(end)].every((c) => c.charCodeAt(0) <= 32)).toBe(true);
    }),
  );
});

it('a reading does not depend on what was read before', () => {
  const warm = createReader(3);
  fc.assert(
    fc.property(social, (text) => {
      expect(warm({ text }).sentences).toEqual(createReader()({ text }).sentences);
    }),
    { numRuns: 30 },
  );
});
