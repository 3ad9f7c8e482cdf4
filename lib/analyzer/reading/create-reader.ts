import { sets } from '../lexicon/all-sets.ts';
import { Matcher } from '../match/matcher.ts';
import { rules } from '../rules/all-rules.ts';
import { signals } from '../signals/all-signals.ts';
import { strengthRules } from '../strengths/strength-rules.ts';
import type { Draft } from '../types.ts';
import { BoundedCache } from './bounded-cache.ts';
import { ownWords } from './own-words.ts';
import { Reading, type SentenceReading } from './reading.ts';
import { sentenceForm } from './sentence-form.ts';
import { splitSentences } from './split-sentences.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

const matcher = new Matcher(
  [...signals, ...strengthRules, ...rules].filter(({ match }) => match),
  sets,
);

function readSentence(text: string): SentenceReading {
  const tokens = tokenise(text);
  const hits = matcher.run(tokens).map((match) => ({
    id: matcher.idOf(match.entry),
    start: (tokens[match.from] as Token).start,
    end: (tokens[match.to - 1] as Token).end,
  }));
  const tallies = new Map<string, number>(sentenceForm(text, tokens));
  for (const { id } of hits) tallies.set(id, (tallies.get(id) ?? 0) + 1);
  return { text, tokens, hits, tallies };
}

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/**
 * A reader with a cache by sentence, so that a keystroke costs one sentence.
 * @param size how many sentences the cache holds at most
 */
export function createReader(size = 2000): (draft: Draft) => Reading {
  const cache = new BoundedCache<string, SentenceReading>(size);
  const read = (draft: Draft): Reading => {
    const totals = new Map<string, number>();
    const words = ownWords(draft.text);
    // A draft that is all quote or repost is read as it stands, so that it can be scored; nothing is remarked on.
    const borrowed = words !== draft.text && lettersOf(words) < lettersOf(draft.text) / 5;
    const own = borrowed ? draft.text : words;
    const sentences = splitSentences(own).map(({ start, end }) => {
      const reading = cache.get(own.slice(start, end), readSentence);
      for (const [name, n] of reading.tallies) totals.set(name, (totals.get(name) ?? 0) + n);
      return { start, reading };
    });
    const { parent } = draft;
    return new Reading(draft, sentences, totals, parent && read({ text: parent.text }), borrowed);
  };
  return read;
}
