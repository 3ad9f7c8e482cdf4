import type { Reading } from '../reading/reading.ts';

const small = new Set(
  `about after again also been before being could does doing done down from have having here hers into just like more most much
  only other over please really same should some such than that their them then there these they this those through under very want
  were what when where which while will with would your yours thanks thank sorry hello still ever never always today know need help
  make made back three four five seven eight nine eleven twelve hundred first second`.split(/\s+/),
);

/** Stems of the words that carry the content of a reading: four letters or more, no small words, handles or links. */
function contentStems(reading: Reading): Set<string> {
  const stems = new Set<string>();
  for (const { reading: sentence } of reading.sentences)
    for (const { kind, norm } of sentence.tokens) {
      if (kind !== 'word' || norm.length < 4 || small.has(norm)) continue;
      stems.add(norm.replace(/(?:ing|ed|es|s)$/, ''));
    }
  return stems;
}

/** True when a reply takes up at least one content word of the post it answers. */
export function takesUpWords(reading: Reading): boolean {
  const { parent } = reading;
  if (!parent) return false;
  const theirs = contentStems(parent);
  for (const stem of contentStems(reading)) if (theirs.has(stem)) return true;
  return false;
}
