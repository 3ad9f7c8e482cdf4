import { wordsOf } from './families.ts';
import { hashFeature } from './hash-feature.ts';

// 24 bits know a word again; to list a vocabulary from them is guesswork.
const hash = (word: string) => hashFeature(word, 24).toString(36);

/** Hashes of all words of masked posts, joined by spaces. */
export function ownVocabulary(masked: readonly string[]): string {
  return [...new Set(masked.flatMap(wordsOf).map(hash))].sort().join(' ');
}

/** A test whether a word was ever used. */
export function vocabularyTest(vocabulary: string): (word: string) => boolean {
  const hashes = new Set(vocabulary.split(' '));
  return (word) => hashes.has(hash(word));
}
