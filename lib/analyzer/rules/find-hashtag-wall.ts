import type { PlacedSentence, Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import type { Token } from '../reading/token.ts';

const breaksWall = ({ kind }: Token): boolean =>
  kind !== 'hashtag' && kind !== 'punctuation' && kind !== 'emoji';

/** Four or more hashtags that stand side by side. */
export function findHashtagWall(reading: Reading): Span[] {
  if (reading.count('form.hashtag') < 4) return [];
  const walls: Span[] = [];
  let wall: (Span & { tags: number }) | null = null;
  const close = () => {
    if (wall && wall.tags >= 4) walls.push({ start: wall.start, end: wall.end });
    wall = null;
  };
  let before = -1;
  for (const number of reading.numbersOf('form.hashtag')) {
    for (let i = before + 1; wall && i < number; i++)
      if (reading.sentences[i]?.reading.tokens.some(breaksWall)) close();
    before = number;
    const { start, reading: sentence } = reading.sentences[number] as PlacedSentence;
    for (const token of sentence.tokens) {
      if (token.kind === 'hashtag') {
        wall ??= { start: start + token.start, end: 0, tags: 0 };
        wall.end = start + token.end;
        wall.tags++;
      } else if (breaksWall(token)) close();
    }
  }
  close();
  return walls;
}
