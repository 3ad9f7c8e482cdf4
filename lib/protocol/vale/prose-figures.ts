import { syllable } from 'syllable';
import { sentences } from './sentences.ts';

/**
 * Counts what readability formulas need, by the names that Vale's formulas use. Paragraphs are parted by blank lines; a
 * word is letters, digits and apostrophes; a complex word keeps more than two syllables without -es, -ed, -ing.
 */
export function proseFigures(text: string): Record<string, number> {
  const figures = {
    characters: 0,
    complex_words: 0,
    long_words: 0,
    paragraphs: 0,
    polysyllabic_words: 0,
    sentences: 0,
    syllables: 0,
    words: 0,
  };
  // A long text says the same words again and again.
  const counts = new Map<string, number>();
  for (const paragraph of text.split('\n\n')) {
    figures.paragraphs++;
    for (const { start, end } of sentences(paragraph)) {
      figures.sentences++;
      for (const [word] of paragraph.slice(start, end).matchAll(/(?:[A-Z]\.){2,}|[\p{N}\p{L}']+/gu)) {
        const count = counts.get(word) ?? Math.max(1, syllable(word));
        counts.set(word, count);
        figures.words++;
        figures.syllables += count;
        figures.characters += word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        if (word.length > 6) figures.long_words++;
        if (count > 2) figures.polysyllabic_words++;
        if (count - (/.(?:es|ed|ing)$/.test(word) ? 1 : 0) > 2) figures.complex_words++;
      }
    }
  }
  // The text of a document ends with a blank line of its own.
  figures.paragraphs--;
  return figures;
}
