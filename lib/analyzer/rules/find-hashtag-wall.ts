import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';

/** Four or more hashtags that stand side by side. */
export function findHashtagWall(reading: Reading): Span[] {
  if (reading.count('form.hashtag') < 4) return [];
  const walls: Span[] = [];
  let wall: (Span & { tags: number }) | null = null;
  const close = () => {
    if (wall && wall.tags >= 4) walls.push({ start: wall.start, end: wall.end });
    wall = null;
  };
  for (const { start, reading: sentence } of reading.sentences) {
    for (const token of sentence.tokens) {
      if (token.kind === 'hashtag') {
        wall ??= { start: start + token.start, end: 0, tags: 0 };
        wall.end = start + token.end;
        wall.tags++;
      } else if (token.kind !== 'punctuation' && token.kind !== 'emoji') close();
    }
  }
  close();
  return walls;
}
