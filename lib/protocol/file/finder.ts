import type { Promised } from '../regex/literal-index.ts';
import type { Pattern } from '../regex/pattern.ts';
import { together } from '../vale/rule-tools.ts';
import { anyOf } from './any-of.ts';
import { forLastText, prose, proseWithoutHashtags, type Span } from './prose.ts';
import { exactPattern, type Sought } from './term-pattern.ts';

export interface Finder {
  find(text: string): Span[];
  /** What a text holds for anything to be found; undefined where nothing is known. */
  promised: Promised | undefined;
}

export type Spared = (text: string) => readonly Span[];
const isPlace = /[./@]|^#/;

/**
 * Finds words in a draft's prose, any case, outside of what is spared.
 * @param soughtAs how a word is looked for.
 * @param options.hashtags whether words count inside hashtags: a tag is written as others write it.
 * @param options.places whether a word that is a link, an address, a handle or a hashtag is looked for in those.
 */
export function finder(
  words: readonly string[],
  soughtAs: (word: string) => Sought,
  spared: Spared,
  { hashtags, places = true }: { hashtags: boolean; places?: boolean },
): Finder {
  const inPlaces = (word: string) => places && isPlace.test(word);
  const searches = [
    { read: hashtags ? prose : proseWithoutHashtags, words: words.filter((word) => !inPlaces(word)) },
    { read: (text: string) => text, words: words.filter(inPlaces) },
  ]
    .filter(({ words }) => words.length > 0)
    .map(({ read, words }) => ({ read, ...searchFor(words, soughtAs) }));
  const find = (text: string): Span[] => {
    const found = searches.flatMap(({ read, pattern }) => pattern().findAll(read(text)));
    if (found.length === 0) return [];
    const fine = spared(text);
    return found
      .filter((span) => !fine.some((wider) => isWithin(span, wider)))
      .map(({ start, end }) => ({ start, end }))
      .toSorted((a, b) => a.start - b.start);
  };
  return { find, promised: together(searches.map(({ promised }) => promised)) };
}

/**
 * The pattern of words and what it promises. One word's is read when it is first met: of a team's thousands of terms a
 * draft has few. Several words' is read at once, so that a list that is too long is refused with its file.
 */
function searchFor(
  words: readonly string[],
  soughtAs: (word: string) => Sought,
): { pattern: () => Pattern; promised: Promised } {
  const [word = ''] = words;
  const sought = soughtAs(word);
  if (words.length === 1 && sought.literals)
    return {
      pattern: onDemand(() => anyOf(words, () => sought)),
      promised: { literals: sought.literals, leads: [] },
    };
  const pattern = anyOf(words, soughtAs);
  return { pattern: () => pattern, promised: pattern.promise() };
}

function onDemand<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const isWithin = (span: Span, wider: Span): boolean =>
  wider.start <= span.start && wider.end >= span.end && wider.end - wider.start > span.end - span.start;

/** Where phrases stand that are fine, and with them what lies inside. */
export function sparing(phrases: readonly string[], soughtAs = exactPattern): Spared {
  if (phrases.length === 0) return () => [];
  const pattern = anyOf(phrases, soughtAs);
  return forLastText((text) => pattern.findAll(text));
}

/** `sparing` of one phrase, whose pattern is made when it is first asked for. */
export function sparingOne(phrase: string, soughtAs: (word: string) => Sought): Spared {
  const spared = onDemand(() => sparing([phrase], soughtAs));
  return (text) => spared()(text);
}

export const both =
  (one: Spared, other: Spared): Spared =>
  (text) => [...one(text), ...other(text)];
