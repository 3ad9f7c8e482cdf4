/** Shortened words after which a full stop does not end a sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof sr jr st rev gen col capt lt sgt gov sen rep hon pres mt ft ave blvd rd inc ltd co corp llc plc ' +
    'etc vs v al ed eds est fig figs no nos vol pp p ch sec dept univ approx appt min max misc tel ext e.g i.e cf viz ' +
    'a.m p.m u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun'
  ).split(' '),
);

/** Never end a sentence, whatever follows. */
const neverLast = new Set(
  'mr mrs ms dr prof gen col capt lt sgt gov sen rep hon fig vs e.g i.e cf viz st mt'.split(' '),
);

/**
 * Sentences of a text as UTF-16 spans, blanks at their ends left out. A stop ends a sentence when what follows begins like
 * one; a stop after an abbreviation or initial does only before a capital that can begin one.
 */
export function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  const push = (end: number) => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed !== '') {
      const from = start + part.indexOf(trimmed);
      found.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const stop of text.matchAll(/[.!?…]+["'”’)\]*]*(?=\s)/g)) {
    const end = stop.index + stop[0].length;
    const next = /^\s+["'“‘([]*(\S)/.exec(text.slice(end, end + 40))?.[1];
    if (
      next === undefined ||
      !endsSentence(text.slice(Math.max(start, stop.index - 30), stop.index), stop[0], next)
    )
      continue;
    push(end);
  }
  push(text.length);
  return found;
}

function endsSentence(before: string, stop: string, next: string): boolean {
  const lower = /\p{Ll}/u.test(next);
  if (/[!?]/.test(stop)) return !lower;
  if (lower) return false;
  const word =
    /(\S+)$/
      .exec(before)?.[1]
      ?.replace(/^["'“‘([]+/, '')
      .toLowerCase() ?? '';
  if (neverLast.has(word) || /^\p{L}$/u.test(word)) return false;
  return !abbreviations.has(word) || /\p{Lu}/u.test(next);
}
