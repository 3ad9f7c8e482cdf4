const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The user-perceived characters of `text` (extended grapheme clusters, Unicode UAX 29). */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many user-perceived characters `text` has. */
export function graphemeLength(text: string): number {
  // Plain ASCII has one cluster a character, but for CR LF; the segmenter is some hundred times slower.
  if (/^[\n -~]*$/.test(text)) return text.length;
  let length = 0;
  for (const _ of segmenter.segment(text)) length++;
  return length;
}
