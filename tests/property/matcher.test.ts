import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Matcher } from '../../lib/analyzer/match/matcher.ts';
import { tokenise } from '../../lib/analyzer/reading/tokenise.ts';

const matcher = new Matcher(
  [
    {
      id: 'words',
      match: ['buy now', '(buy|get|take|grab) (it|this|that|one) now?'],
      unless: ['not <0-2> buy'],
    },
    { id: 'gaps', match: ['we <0-3> you', '{fruit} <1-2> pie', 'now <2-5> $'] },
    { id: 'anchors', match: ['^ we', 'you $', '^ {fruit} $', '^ _ now $'], unless: ['^ we <0-4> now'] },
    { id: 'sets', match: ['{upper} {number}?', '{handle} (we|you)', '{hashtag}'] },
  ],
  { fruit: ['apple', 'pear', 'plum'] },
);
const word = fc.constantFrom(
  ...'buy get it this now we you not apple pear pie NOW 12 @ann #apple ! !! , ? … 🎉 other'.split(' '),
);
const sentence = fc.array(word, { maxLength: 14 });
const edit = fc.record({ at: fc.nat(14), cut: fc.nat(2), put: fc.array(word, { maxLength: 2 }) });

it('what an edited sentence takes over from before is what is found in it anew', () => {
  fc.assert(
    fc.property(sentence, fc.array(edit, { minLength: 1, maxLength: 5 }), (words, edits) => {
      let run = matcher.run(tokenise(words.join(' ')));
      let edited = words;
      for (const { at, cut, put } of edits) {
        edited = edited.toSpliced(Math.min(at, edited.length), cut, ...put);
        const tokens = tokenise(edited.join(' '));
        run = matcher.run(tokens, run);
        expect(run.matches).toEqual(matcher.run(tokens).matches);
      }
    }),
    { numRuns: 2_000 },
  );
});
