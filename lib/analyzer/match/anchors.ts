import type { Token } from '../reading/token.ts';

/** Where `^` and `$` hold in a sentence: before a token up to `first`, and from `last` on. */
export interface Anchors {
  first: number;
  last: number;
}

const passedAtStart = new Set(['handle', 'emoji', 'punctuation', 'hashtag', 'bang', 'ellipsis', 'number']);
const passedAtEnd = new Set([
  'bang',
  'question',
  'ellipsis',
  'punctuation',
  'url',
  'hashtag',
  'emoji',
  'handle',
]);

/** Signs and handles at both ends of a sentence are passed over. */
export function anchorsOf(tokens: readonly Token[]): Anchors {
  let first = 0;
  while (first < tokens.length - 1 && passedAtStart.has((tokens[first] as Token).kind)) first++;
  let last = tokens.length;
  while (last > 1 && passedAtEnd.has((tokens[last - 1] as Token).kind)) last--;
  return { first, last };
}
