import { wordsOf } from './families.ts';
import { hashFeature } from './hash-feature.ts';

// 24 bits know a word again; to list a vocabulary from them is guesswork.
const hash = (word: string) => hashFeature(word, 24).toString(36);

/** Words of a masked post, with repetitions, as `Fingerprint.words` counts them. */
export function wordsIn(masked: string): number {
  return masked.split(' ').length;
}

/** Hashes of all words of masked posts, joined by spaces. */
export function ownVocabulary(masked: readonly string[]): string {
  return [...new Set(masked.flatMap(wordsOf).map(hash))].sort().join(' ');
}

/** `vocabulary` with the words of one masked post more. */
export function addToVocabulary(vocabulary: string, masked: string): string {
  return [...new Set([...vocabulary.split(' '), ...wordsOf(masked).map(hash)])].sort().join(' ');
}

/** A test whether a word was ever used. */
export function vocabularyTest(vocabulary: string): (word: string) => boolean {
  const hashes = new Set(vocabulary.split(' '));
  return (word) => hashes.has(hash(word));
}
