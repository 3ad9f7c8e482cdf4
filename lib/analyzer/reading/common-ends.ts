/** How many units two texts share at their beginning, and how many of the rest at their end. */
export interface CommonEnds {
  start: number;
  end: number;
}

/** The greatest `n` up to `most` for which `holds`, by halving: it holds for all smaller ones too. */
function longest(most: number, holds: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

let last = { a: '', b: '', ends: { start: 0, end: 0 } };

/**
 * What an edit left as it was. Engines compare whole slices far faster than letters. Asked of a draft and then of its own
 * words, which mostly are the same text: the last answer is kept.
 */
export function commonEnds(a: string, b: string): CommonEnds {
  if (a === last.a && b === last.b) return last.ends;
  const shorter = Math.min(a.length, b.length);
  const start = longest(shorter, (from, to) => a.slice(from, to) === b.slice(from, to));
  const end = longest(
    shorter - start,
    (from, to) => a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from),
  );
  last = { a, b, ends: { start, end } };
  return last.ends;
}
