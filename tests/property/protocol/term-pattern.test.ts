import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf } from '../../../lib/protocol/file/any-of.ts';
import { standing, termPattern, verbPattern } from '../../../lib/protocol/file/term-pattern.ts';
import { verbForms } from '../../../lib/protocol/file/verb-forms.ts';
import { pluralOf, singularOf } from '../../../lib/protocol/file/word-number.ts';

const word = fc.constantFrom(
  ...['customer', 'people', 'mice', 'glasses', 'Straße', 'Καλημέρα', 'café', 'café', 'buy', 'study', 'don’t'],
  ...['R&D', 'web3', '24', 'C++', '“free”', '日本', 'İstanbul', 'e', '🙂'],
);
const term = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '-', '/', ' & ', '')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().slice(0, -1).join(''));

/** How people may write a term: with its first or last word in another form, in capitals, with other marks. */
function written(text: string): string[] {
  const [first = '', last = ''] = [/^\p{L}+/u.exec(text)?.[0], /\p{L}+$/u.exec(text)?.[0]];
  const head = text.slice(0, text.length - last.length);
  const forms = [
    text,
    ...[pluralOf(last), singularOf(last)].flatMap((other) => other ?? []).map((other) => head + other),
    ...Object.values(verbForms(first)).map((form) => form + text.slice(first.length)),
  ];
  return forms.flatMap((form) => [
    form,
    form.toUpperCase(),
    form.replace(/[ -]/g, '\n').replaceAll('’', "'").replaceAll('&', 'and'),
  ]);
}

describe('What a term says of the texts that hold it', () => {
  it.each([
    ['in any number', termPattern],
    ['in any form of its verb', verbPattern],
  ])('is true wherever it is found %s', (_, soughtAs) => {
    fc.assert(
      fc.property(term, fc.boolean(), (text, alone) => {
        const sought = alone ? standing(soughtAs(text)) : soughtAs(text);
        const pattern = anyOf([text], () => sought);
        for (const draft of written(text))
          for (const { start, end } of pattern.findAll(draft)) {
            const found = draft.slice(start, end).toLowerCase();
            expect(sought.literals?.some((literal) => found.includes(literal)) ?? true).toBe(true);
          }
      }),
    );
  });

  it('is known of words without reading their expression', () => {
    expect(termPattern('our customers').literals).toEqual(['customers', 'customer']);
    expect(termPattern('leverage a fee').literals).toEqual(['leverage']);
    expect(verbPattern('use a synergy').literals).toEqual(['synergy']);
    expect(termPattern('$$').literals).toBeUndefined();
  });
});
