import { borrowedSpans } from './borrowed-spans.ts';
import { commonEnds } from './common-ends.ts';
import { countLetters } from './count-letters.ts';

const fence = '```';
const paragraphBreak = '\n\n';

const spaces = (text: string): string => text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));

/** Code between fences, which may hold blank lines: up to the closing fence, or to the end. */
function withoutFences(text: string): string {
  let own = '';
  let from = 0;
  for (let start = text.indexOf(fence); start >= 0; start = text.indexOf(fence, from)) {
    const close = text.indexOf(fence, start + fence.length);
    const end = close < 0 ? text.length : close + fence.length;
    own += text.slice(from, start) + spaces(text.slice(start, end));
    from = end;
  }
  return own + text.slice(from);
}

function ofParagraph(text: string): string {
  const spans = borrowedSpans(text);
  if (spans.length === 0) return text;
  spans.sort((a, b) => a.start - b.start);
  let own = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (end <= from) continue;
    if (start > from) own += text.slice(from, start);
    from = Math.max(from, start);
    own += spaces(text.slice(from, end));
    from = end;
  }
  return own + text.slice(from);
}

/**
 * The text with what is borrowed blanked out: same length, so that offsets hold. A quotation ends with its paragraph
 * at the latest, so that a stray sign does not take the rest of the text with it.
 */
export function ownWords(text: string): string {
  const open = text.includes(fence) ? withoutFences(text) : text;
  let own = '';
  let from = 0;
  for (let end = open.indexOf(paragraphBreak); end >= 0; end = open.indexOf(paragraphBreak, from)) {
    own += ofParagraph(open.slice(from, end)) + paragraphBreak;
    from = end + paragraphBreak.length;
  }
  return own + ofParagraph(open.slice(from));
}

/** The text that was looked at last, where it holds no fence: it is the old one of the next edit. */
let unfenced = '';

/**
 * `ownWords` of an edited text, from those of the text before it: only the paragraphs that the edit touches are looked
 * through.
 */
export function ownWordsAfter(old: string, own: string, text: string): string {
  if (old !== unfenced && old.includes(fence)) return ownWords(text);
  const same = commonEnds(old, text);
  // A fence that the old text did not hold stands where the edit was.
  const edge = fence.length - 1;
  if (text.slice(Math.max(0, same.start - edge), text.length - same.end + edge).includes(fence))
    return ownWords(text);
  unfenced = text;
  // The breaks on both sides lie in what the texts share, so that nothing reaches over them.
  const before = same.start < 2 ? -1 : text.lastIndexOf(paragraphBreak, same.start - 2);
  const start = before < 0 ? 0 : before + paragraphBreak.length;
  const after = text.indexOf(paragraphBreak, text.length - same.end);
  const end = after < 0 ? text.length : after;
  const changed = text.slice(start, end);
  const words = ownWords(changed);
  if (own === old && words === changed) return text;
  return own.slice(0, start) + words + own.slice(end + old.length - text.length);
}

/**
 * Next to nothing of `text` is in the writer's own words, a fifth of the letters at most.
 * @param own `ownWords` of it
 */
export function isBorrowed(text: string, own: string): boolean {
  if (own === text) return false;
  const enough = Math.ceil(text.length / 5);
  const ownLetters = countLetters(own, enough);
  return ownLetters < enough && ownLetters < countLetters(text) / 5;
}
