/**
 * Finds each character of a Markdown node's value in its source: escapes, character references and the indentation of
 * continued lines stand in the source and not in the value.
 * @returns the source offset of each UTF-16 unit of `value`.
 */
export function alignText(source: string, start: number, end: number, value: string): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const wanted = value[i];
    if (source[at] === '\\' && source[at + 1] === wanted && wanted !== '\\') at++;
    else if (source[at] === '\\' && source[at + 1] === '\\' && wanted === '\\') at++;
    if (source[at] === wanted && wanted !== '&') {
      offsets.push(at++);
      if (wanted === '\n') at = afterMargin(source, at, end, value[i + 1]);
      continue;
    }
    const reference = source[at] === '&' ? /&(?:#\w+|\w+);/y : undefined;
    if (reference) {
      reference.lastIndex = at;
      const found = reference.exec(source);
      if (found) {
        offsets.push(at);
        at += found[0].length;
        continue;
      }
    }
    const next = wanted === undefined ? -1 : source.indexOf(wanted, at);
    if (next >= 0 && next < end) at = next;
    offsets.push(Math.min(at, end));
    if (at < end) at++;
  }
  return offsets;
}

/** Past the blanks and quote marks that a continued line begins with. */
function afterMargin(source: string, at: number, end: number, next: string | undefined): number {
  let past = at;
  while (past < end && source[past] !== next && /[ \t>]/.test(source[past] as string)) past++;
  return past;
}
