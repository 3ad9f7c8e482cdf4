import { valuesOf } from './features/values-of.ts';
import { NameIndex } from './reading/name-index.ts';
import { Reading, type SentenceReading } from './reading/reading.ts';
import type { Span } from './reading/split-sentences.ts';
import { Totals } from './reading/totals.ts';
import { logOddsOf } from './score.ts';
import type { Category, Scores } from './types.ts';

// What a sentence alone would score does not change, so that it is worked out once a sentence.
const known = new WeakMap<SentenceReading, Scores>();

/** How many sentences are looked at: what tells stands at the head of a long text. */
const most = 60;

function oddsOf(reading: SentenceReading): Scores {
  let odds = known.get(reading);
  if (!odds) {
    const alone = new Reading(
      { text: reading.text },
      [{ start: 0, end: reading.text.length, reading }],
      Totals.none.replace([], [reading.tally]),
      NameIndex.empty.replace(0, 0, [reading.names]),
    );
    odds = logOddsOf(valuesOf(alone));
    known.set(reading, odds);
  }
  return odds;
}

/** The sentence that by itself scores highest in a category; the whole text when there is none. */
export function tellingSentence(reading: Reading, category: Category): Span {
  let best: Span = { start: 0, end: reading.text.length };
  let highest = Number.NEGATIVE_INFINITY;
  for (const { start, reading: sentence } of reading.sentences.slice(0, most)) {
    const odds = oddsOf(sentence)[category];
    if (odds > highest) {
      highest = odds;
      best = { start, end: start + sentence.text.length };
    }
  }
  return best;
}
