import { textPairs } from './text-pairs.ts';

/** Word pairs that both have, of those of the shorter text. */
const leastShare = 0.6;
/** Fewer common pairs are a turn of phrase, not a text; where nearly all are common, four suffice. */
const leastPairs = 5;
const nearlyAll = { share: 0.75, pairs: 4 };

/** True when one text is the other, or a cut of it, in another dress: other links, tags, handles, emoji. */
export function isSameText(a: string, b: string): boolean {
  const [shorter, longer] = [textPairs(a), textPairs(b)].sort((x, y) => x.size - y.size);
  if (!shorter || !longer) return false;
  let common = 0;
  for (const pair of shorter) if (longer.has(pair)) common++;
  const share = common / shorter.size;
  return share >= leastShare && common >= (share >= nearlyAll.share ? nearlyAll.pairs : leastPairs);
}
