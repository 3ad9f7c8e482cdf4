/**
 * The wording as it stands at the place of `matched`: with a capital where the matched words begin with one. "I" and
 * words in capitals throughout tell nothing of the place; there `opens` decides.
 * @param opens the matched words open a sentence
 */
export function matchCase(matched: string, wording: string, opens: boolean): string {
  const first = matched.charAt(0);
  const capital = first !== first.toLowerCase();
  const mute = /^I(?:\b|['’])/.test(matched) || (matched === matched.toUpperCase() && matched.length > 1);
  return capital && (opens || !mute) ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
}
