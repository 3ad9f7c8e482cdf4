import type { Span } from './split-sentences.ts';

// What is not the writer's own wording: code, quoted lines, and what stands in quotation marks. A quoted
// word or two stays, since those are the writer's names and scare quotes.
const borrowed: readonly RegExp[] = [
  /```[\s\S]*?(?:```|$)/g,
  /`[^`\n]+`/g,
  /^[ \t]*>[^\n]*/gm,
  /["“]@[\p{L}\p{N}_.-]+:[^"”\n]*["”]?/gu,
  /“(?:[^\s”]+\s+){3,}[^”]*”/g,
  /«(?:[^\s»]+\s+){3,}[^»]*»/g,
  /(?<![\p{L}\p{N}])"(?=[^\s"])(?:[^\s"]+\s+){3,}[^"]*"(?![\p{L}\p{N}])/gu,
  // A line of program text: it ends or opens like one and is dense in its signs.
  /^[ \t]*(?:(?:import|export|const|let|var|function|def|class|return|if|for|while|public|private|SELECT|#include)\b[^\n]*[;{}:)=]|<\/?[a-z][^>\n]*>[^\n]*|[\w.]+\([^\n]*\);|[}\])]+[;,]?)[ \t]*$/gm,
];

// What follows "RT @name" on its line. The name stays, so that it is seen that somebody else is speaking.
const repost = /(?<![\p{L}\p{N}])(?:RT|MT|QT)\s+@[\p{L}\p{N}_.-]+/gu;

// Without one of these nothing is borrowed; most drafts are done with here.
const marks = /["“«`]|^[ \t]*>|\b[RMQ]T\s|[;{}:)=>,][ \t]*$/m;

/** Spans of a text that are not in the writer's own words. UTF-16 offsets; may overlap. */
export function borrowedSpans(text: string): Span[] {
  if (!marks.test(text)) return [];
  const spans: Span[] = [];
  for (const { index, 0: head } of text.matchAll(repost)) {
    const start = index + head.length;
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    if (end > start) spans.push({ start, end });
  }
  for (const pattern of borrowed)
    for (const match of text.matchAll(pattern))
      if (match[0] !== '') spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

/** The text with what is borrowed blanked out: same length, so that offsets hold. */
export function ownWords(text: string): string {
  let own = text;
  for (const { start, end } of borrowedSpans(text))
    own = own.slice(0, start) + own.slice(start, end).replace(/[^\n]/g, ' ') + own.slice(end);
  return own;
}
