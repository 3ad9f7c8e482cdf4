/**
 * A wording made from the matched words themselves: what `part` covers gives way to `wording`, the rest stays.
 * @returns a function for `Rule.swap`; it gives no wording when `part` is not in the match
 */
export function reword(part: RegExp, wording: string): (matched: string) => string[] {
  return (matched) => {
    const changed = matched.replace(part, wording).trim();
    return changed === matched || changed === '' ? [] : [changed];
  };
}
