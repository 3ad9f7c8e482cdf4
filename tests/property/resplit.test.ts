import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../lib/analyzer/reading/create-reader.ts';
import { resplit } from '../../lib/analyzer/reading/resplit.ts';
import { splitSentences } from '../../lib/analyzer/reading/split-sentences.ts';

const piece = fc.constantFrom(
  'Buy now',
  'we met Ann',
  'e.g. this',
  'Dr. No',
  '1. first',
  'wait... what',
  '. ',
  '! ',
  '? ',
  '… ',
  '\n',
  '\n\n',
  ' ',
  '"so."',
  'Ü',
  '🎉',
  '@ann',
  'https://a.io',
  'A',
  'b',
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(8),
  put: fc.oneof(piece, fc.constant('')),
});

function edited(old: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
  const from = Math.floor(at * old.length);
  return old.slice(0, from) + put + old.slice(from + cut);
}

describe('an edit read from the text before it', () => {
  it('splits as the whole does', () => {
    fc.assert(
      fc.property(text, edit, (old, change) => {
        const next = edited(old, change);
        const spans = splitSentences(old);
        const result = resplit(old, spans, next);
        if (!result) return;
        const { head, tail, middle, shift } = result;
        const moved = spans.slice(tail).map((span) => ({ start: span.start + shift, end: span.end + shift }));
        expect([...spans.slice(0, head), ...middle, ...moved]).toEqual(splitSentences(next));
      }),
      { numRuns: 1500 },
    );
  });

  it('counts as the whole does', () => {
    const names = [
      'form.word',
      'form.sentence',
      'form.bang',
      'form.url',
      'form.handle',
      'speaker.we',
      'form.emoji',
    ];
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 3, maxLength: 6 }),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (parts, changes) => {
          const read = createReader();
          let draft = parts.join(' and then some more words of a longer text that goes on. ');
          read({ text: draft });
          for (const change of changes) {
            draft = edited(draft, change);
            const reading = read({ text: draft });
            const fresh = createReader()({ text: draft });
            expect(names.map((name) => reading.count(name))).toEqual(names.map((name) => fresh.count(name)));
            expect(reading.sentences.map(({ start, end }) => [start, end])).toEqual(
              fresh.sentences.map(({ start, end }) => [start, end]),
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
