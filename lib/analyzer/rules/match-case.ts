/**
 * The wording as it stands at the place of `matched`: with a capital where the matched words begin with one.
 * Matches in capitals throughout do not pass their shouting on.
 */
export function matchCase(matched: string, wording: string): string {
  const first = matched.charAt(0);
  const begins = first !== first.toLowerCase();
  return begins ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
}
