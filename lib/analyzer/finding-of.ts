import type { PlacedHit, Reading, Said } from './reading/reading.ts';
import type { Span } from './reading/split-sentences.ts';
import { opensSentence } from './rules/clause.ts';
import { matchCase } from './rules/match-case.ts';
import { principles } from './rules/principles.ts';
import type { Rule } from './rules/rule.ts';
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

function say(rule: Speaker, reading: Reading, match: Span): Said {
  const { span, wordings } = wordingsOf(rule, reading, match);
  const text = textAt(reading, span);
  return {
    start: span.start - match.start,
    end: span.end - match.start,
    text,
    message: rule.message.replace('{match}', () => text),
    replacements: wordings.map((wording) => matchCase(text, wording, opensSentence(reading, span))),
  };
}

/**
 * What a rule says of a match. Where nothing but the sentence decides it, that is worked out once a sentence: a wording
 * that asks for more than the matched words may look at the whole draft.
 */
function sayOnce(rule: Speaker, reading: Reading, match: Span | PlacedHit): Said {
  if (!('hit' in match) || (typeof rule.swap === 'function' && rule.swap.length > 1))
    return say(rule, reading, match);
  match.hit.said ??= say(rule, reading, match);
  return match.hit.said;
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
    replacements: [...replacements],
  };
}
