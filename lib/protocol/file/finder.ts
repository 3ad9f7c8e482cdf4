import type { Promised } from '../regex/literal-index.ts';
import { sharedPattern } from '../regex/shared-pattern.ts';
import { promiseOf } from '../vale/rule-tools.ts';
import { forLastText, prose, proseWithoutHashtags, type Span } from './prose.ts';
import { exactPattern } from './term-pattern.ts';

export interface Finder {
  find(text: string): Span[];
  /** What a text holds for anything to be found; undefined where nothing is known. */
  promised: Promised | undefined;
}

export type Spared = (text: string) => readonly Span[];
const isPlace = /[./@]|^#/;

/**
 * Finds words in a draft's prose, any case, outside of what is spared.
 * @param patternOf how a word is looked for.
 * @param options.hashtags whether words count inside hashtags: a tag is written as others write it.
 * @param options.places whether a word that is a link, an address, a handle or a hashtag is looked for in those.
 */
export function finder(
  words: readonly string[],
  patternOf: (word: string) => string,
  spared: Spared,
  { hashtags, places = true }: { hashtags: boolean; places?: boolean },
): Finder {
  const inPlaces = (word: string) => places && isPlace.test(word);
  const patterns = [
    { read: hashtags ? prose : proseWithoutHashtags, words: words.filter((word) => !inPlaces(word)) },
    { read: (text: string) => text, words: words.filter(inPlaces) },
  ]
    .filter(({ words }) => words.length > 0)
    .map(({ read, words }) => ({
      read,
      pattern: sharedPattern(`(?i)(?:${longestFirst(words).map(patternOf).join('|')})`),
    }));
  const find = (text: string): Span[] => {
    const found = patterns.flatMap(({ read, pattern }) => pattern.findAll(read(text)));
    if (found.length === 0) return [];
    const fine = spared(text);
    return found
      .filter((span) => !fine.some((wider) => isWithin(span, wider)))
      .map(({ start, end }) => ({ start, end }))
      .toSorted((a, b) => a.start - b.start);
  };
  return { find, promised: promiseOf(...patterns.map(({ pattern }) => pattern)) };
}

const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length);

const isWithin = (span: Span, wider: Span): boolean =>
  wider.start <= span.start && wider.end >= span.end && wider.end - wider.start > span.end - span.start;

/** Where phrases stand that are fine, and with them what lies inside. */
export function sparing(phrases: readonly string[], patternOf = exactPattern): Spared {
  if (phrases.length === 0) return () => [];
  const pattern = sharedPattern(`(?i)(?:${longestFirst(phrases).map(patternOf).join('|')})`);
  return forLastText((text) => pattern.findAll(text));
}

export const both =
  (one: Spared, other: Spared): Spared =>
  (text) => [...one(text), ...other(text)];
