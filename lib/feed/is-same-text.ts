import { textPairs } from './text-pairs.ts';

/** Word pairs that both have, of those of the shorter text. */
const leastShare = 0.6;
/** Fewer common pairs are a turn of phrase, not a text; where all are common, four suffice. */
const leastPairs = 5;
const leastWhole = 4;

/** True when one text is the other, or a cut of it, in another dress: other links, tags, handles, emoji. */
export function isSameText(a: string, b: string): boolean {
  const [shorter, longer] = [textPairs(a), textPairs(b)].sort((x, y) => x.size - y.size);
  if (!shorter || !longer) return false;
  let common = 0;
  for (const pair of shorter) if (longer.has(pair)) common++;
  if (common === shorter.size) return common >= leastWhole;
  return common >= leastPairs && common >= leastShare * shorter.size;
}
