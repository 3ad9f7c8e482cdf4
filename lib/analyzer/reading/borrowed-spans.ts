import { isProgramLine } from './is-program-line.ts';
import type { Span } from './split-sentences.ts';

/** Signs that open and close somebody else's words. */
interface Quotes {
  open: string;
  close: string;
  /** What stands behind the opening sign: three words, so that a name or a scare quote stays the writer's. */
  words: RegExp;
}

const quotes: readonly Quotes[] = [
  { open: '“', close: '”', words: /(?:[^\s“”]+\s+){3}/y },
  { open: '«', close: '»', words: /(?:[^\s«»]+\s+){3}/y },
  { open: '"', close: '"', words: /(?:[^\s"]+\s+){3}/y },
];

const letterOrFigure = /[\p{L}\p{N}]/u;

/** Straight quotes are inches and apostrophes too: they open after no letter, and close before none. */
const standsInWord = (text: string, at: number): boolean => letterOrFigure.test(text.charAt(at));

function quoted(text: string, { open, close, words }: Quotes): Span[] {
  const spans: Span[] = [];
  const straight = open === close;
  let end = -1;
  let from = text.indexOf(open);
  while (from >= 0) {
    if (end <= from) end = text.indexOf(close, from + 1);
    if (end < 0) break;
    words.lastIndex = from + 1;
    const whole =
      words.test(text) && !(straight && (standsInWord(text, from - 1) || standsInWord(text, end + 1)));
    if (whole) spans.push({ start: from, end: end + 1 });
    from = text.indexOf(open, whole ? end + 1 : from + 1);
  }
  return spans;
}

/** "@ann: her words" in quotation marks, closed or not. */
const saidBy = /["“]@[\p{L}\p{N}_.-]{1,64}:[^"”\n]*["”]?/gu;
const code = /`[^`\n]+`/g;
// What follows "RT @name" on its line. The name stays, so that it is seen that somebody else is speaking.
const repost = /[RMQ]T[^\S\n]{1,9}@[\p{L}\p{N}_.-]+/gu;
const blank = (code: number): boolean => code === 32 || code === 9;

/** Quoted lines ("> …") and lines of program text. */
function lines(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    let from = start;
    while (from < end && blank(text.charCodeAt(from))) from++;
    let to = end;
    while (to > from && blank(text.charCodeAt(to - 1))) to--;
    if (to > from && (text[from] === '>' || isProgramLine(text.slice(from, to)))) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

function reposts(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: head } of text.matchAll(repost)) {
    if (standsInWord(text, index - 1)) continue;
    const start = index + head.length;
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

const found = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

/**
 * Spans of a paragraph that are not in the writer's own words: quoted lines, what stands in quotation marks, reposts,
 * code. A quoted word or two stays, since those are the writer's names and scare quotes. UTF-16 offsets; may overlap.
 * Linear in the length of `text`.
 */
export function borrowedSpans(text: string): Span[] {
  const spans = lines(text);
  for (const kind of quotes) spans.push(...quoted(text, kind));
  if (text.includes('@')) spans.push(...found(text, saidBy), ...reposts(text));
  if (text.includes('`')) spans.push(...found(text, code));
  return spans;
}
