import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebase } from '../../../lib/compose/marks/rebase.ts';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('rebase', () => {
  const before = 'Last chance! Buy now, friends.';

  it('keeps spans before an edit and moves spans after it', () => {
    const after = 'Last chance! Please buy now, friends.';
    const spans = [spanOf(before, 'Last chance'), spanOf(before, 'friends')];
    expect(rebase(spans, before, after)).toEqual([spanOf(after, 'Last chance'), spanOf(after, 'friends')]);
  });

  it('drops a span whose words were edited', () => {
    expect(rebase([spanOf(before, 'Buy now')], before, 'Last chance! Buy snow, friends.')).toEqual([]);
  });

  it('keeps a span that an insertion borders on', () => {
    expect(rebase([spanOf(before, 'friends')], before, 'Last chance! Buy now, friends!.')).toEqual([
      spanOf(before, 'friends'),
    ]);
  });

  it('never carries a span to other words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀') });
    fc.assert(
      fc.property(word, word, word, word, fc.nat(), fc.nat(), (head, out, into, tail, a, b) => {
        const from = head + out + tail;
        const to = head + into + tail;
        const [start, end] = [a % (from.length + 1), b % (from.length + 1)].sort((x, y) => x - y);
        for (const span of rebase([{ start: start as number, end: end as number }], from, to))
          expect(to.slice(span.start, span.end)).toBe(from.slice(start, end));
      }),
    );
  });
});
