/** Longest stretch shown on either side of a change, in UTF-16 units. */
const reach = 70;

/**
 * The words around `[start, end)` within its sentence, for showing a change where it happens. A side that is cut
 * short begins or ends with an ellipsis, at a word's border.
 */
export function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const from = Math.max(...[...head.matchAll(/[.!?…]+\s+|\n+/g)].map((m) => m.index + m[0].length), 0);
  const stop = /[.!?…]+(?=\s|$)|\n/.exec(tail);
  let before = head.slice(from);
  let after = stop ? tail.slice(0, stop.index + stop[0].trimEnd().length) : tail;
  if (before.length > reach) before = `… ${before.slice(-reach).replace(/^\S*\s+/, '')}`;
  if (after.length > reach) after = `${after.slice(0, reach).replace(/\s+\S*$/, '')} …`;
  return { before, after };
}
