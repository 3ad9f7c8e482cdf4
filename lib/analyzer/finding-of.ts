import type { PlacedHit, Reading, Said } from './reading/reading.ts';
import type { Span } from './reading/split-sentences.ts';
import { opensSentence } from './rules/clause.ts';
import { matchCase } from './rules/match-case.ts';
import { principles } from './rules/principles.ts';
import { type Rule, swapSees } from './rules/rule.ts';
import { trimSpan } from './rules/trim-span.ts';
import type { Category, Finding, Level } from './types.ts';

export type Speaker = Pick<Rule, 'id' | 'principle' | 'message' | 'swap'>;

const textAt = (reading: Reading, { start, end }: Span): string => reading.text.slice(start, end);

/** The wordings for a match, and the span that they stand in for. */
function wordingsOf(
  { swap }: Speaker,
  reading: Reading,
  matched: Span,
): { span: Span; wordings: readonly string[] } {
  if (typeof swap === 'function') {
    // A function may need the linking words at the end: it gets them, and loses them only where it has nothing to say.
    const wordings = swap(textAt(reading, matched), reading, matched);
    if (wordings.length > 0) return { span: matched, wordings };
  }
  const span = trimSpan(reading.text, matched);
  return {
    span,
    wordings: typeof swap === 'function' ? swap(textAt(reading, span), reading, span) : (swap ?? []),
  };
}

/** "Our new revolutionary platform" with "new" in its middle would say it twice. */
function repeatsNeighbour({ text }: Reading, { start, end }: Span, wording: string): boolean {
  const words = wording.toLowerCase().split(/\s+/);
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  const after = /^ (\p{L}+)/u.exec(text.slice(end, end + 20))?.[1];
  return before?.toLowerCase() === words[0] || after?.toLowerCase() === words.at(-1);
}

function say(rule: Speaker, reading: Reading, match: Span, around = ''): Said {
  const { span, wordings } = wordingsOf(rule, reading, match);
  const text = textAt(reading, span);
  return {
    start: span.start - match.start,
    end: span.end - match.start,
    text,
    message: rule.message.replace('{match}', () => text),
    replacements: wordings
      .filter((wording) => !repeatsNeighbour(reading, span, wording))
      .map((wording) => matchCase(text, wording, opensSentence(reading, span))),
    around,
  };
}

/** The sentence of a match with what a wording may look at on both sides of it (`Rule.swap`). */
function aroundOf({ text }: Reading, { sentence: { start, reading } }: PlacedHit): string {
  return text.slice(Math.max(0, start - swapSees), start + reading.text.length + swapSees);
}

/**
 * What a rule says of a match, worked out once for as long as its sentence is remembered and stands between the same
 * words. In an answer a wording may ask what the other one said, and is asked each time.
 */
function sayOnce(rule: Speaker, reading: Reading, match: Span | PlacedHit): Said {
  const looksAround = typeof rule.swap === 'function' && rule.swap.length > 1;
  if (!('hit' in match) || (looksAround && reading.parent)) return say(rule, reading, match);
  const around = looksAround ? aroundOf(reading, match) : '';
  let { said } = match.hit;
  if (said?.around !== around) {
    said = say(rule, reading, match, around);
    match.hit.said = said;
  }
  return said;
}

/** The finding of a rule at one of its matches in a reading. */
export function findingOf(
  rule: Speaker,
  category: Category,
  level: Level,
  reading: Reading,
  match: Span | PlacedHit,
): Finding {
  const { start, end, text, message, replacements } = sayOnce(rule, reading, match);
  return {
    rule: rule.id,
    category,
    level,
    start: match.start + start,
    end: match.start + end,
    text,
    message,
    why: principles[rule.principle],
    replacements,
  };
}
