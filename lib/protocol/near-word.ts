/**
 * The choice that was probably meant: the same but for case, blanks and hyphens, for a slip or two, or the only one that
 * begins so; else undefined.
 */
export function nearWord(word: string, choices: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '');
  const wanted = plain(word);
  let best: { choice: string; slips: number } | undefined;
  for (const choice of choices) {
    const slips = slipsBetween(wanted, plain(choice));
    // A short word is soon another one.
    if (slips <= Math.min(2, Math.floor(choice.length / 3)) && (!best || slips < best.slips))
      best = { choice, slips };
  }
  if (best || wanted.length < 2) return best?.choice;
  const begun = choices.filter((choice) => plain(choice).startsWith(wanted));
  return begun.length === 1 ? begun[0] : undefined;
}

/** The same as the end of a sentence: `; did you mean …?`, or '' where nothing is near. */
export function meantHint(word: string, choices: readonly string[]): string {
  const near = nearWord(word, choices);
  return near === undefined ? '' : `; did you mean ${near}?`;
}

/** Letters put in, left out, put for others, or exchanged with the next (Damerau and Levenshtein's distance). */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let k = 1; k <= other.length; k++) {
      const same = one[i - 1] === other[k - 1] ? 0 : 1;
      const swapped = i > 1 && k > 1 && one[i - 1] === other[k - 2] && one[i - 2] === other[k - 1];
      row[k] = Math.min(
        (row[k - 1] as number) + 1,
        (last[k] as number) + 1,
        (last[k - 1] as number) + same,
        swapped ? (before[k - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return last[other.length] as number;
}
