/** A span of the text, UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

const abbreviations =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|inc|ltd|corp|co|vs|no|approx|dept|est|e\.g|i\.e|u\.s|u\.k|a\.m|p\.m|[a-z])\.$/i;

// A sentence ends at a run of . ! ? … (with closing quotes) before white space, or at a line break. A run is looked at
// from its first sign only: "......" costs once, not once a dot.
const boundary = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s)|\n+/g;

/**
 * Sentences of a text, without the white space between them. A stop before a lower-case letter ("e.g. this",
 * "wait... what") does not end a sentence unless it holds "!" or "?". Linear in the length of `text`.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (from: number, to: number) => {
    let a = from;
    let b = to;
    while (a < b && text.charCodeAt(a) <= 32) a++;
    while (b > a && text.charCodeAt(b - 1) <= 32) b--;
    if (b > a) spans.push({ start: a, end: b });
  };
  boundary.lastIndex = 0;
  for (let m = boundary.exec(text); m; m = boundary.exec(text)) {
    const end = m.index + m[0].length;
    if (m[0][0] !== '\n' && !/[!?]/.test(m[0])) {
      const next = text
        .slice(end, end + 12)
        .trimStart()
        .charAt(0);
      if (next !== next.toUpperCase()) continue;
      // "1." at the head of a line numbers it.
      if (m[0] === '.' && end - start < 40 && /^\s*\d{1,2}\.$/.test(text.slice(start, end))) continue;
      if (m[0] === '.' && abbreviations.test(text.slice(Math.max(start, end - 10), end))) continue;
    }
    push(start, end);
    start = end;
  }
  push(start, text.length);
  return spans;
}
