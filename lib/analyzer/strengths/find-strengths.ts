import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import type { Finding, Strength } from '../types.ts';
import { strengthRules } from './strength-rules.ts';

/** More than this is flattery. */
const most = 3;

/** A span of matched words without the stop that a pattern took with them. */
const withoutStop =
  (text: string) =>
  ({ start, end }: Span): Span => ({
    start,
    end: start + text.slice(start, end).replace(/[\s.,;:…]+$/, '').length,
  });

/**
 * What is good in a draft, at its words, most telling first and at most three. Nothing is praised in a sentence that a
 * finding speaks of: a loaded question is no question.
 */
export function findStrengths(reading: Reading, findings: readonly Finding[]): Strength[] {
  const strengths: Strength[] = [];
  for (const rule of strengthRules) {
    if (strengths.length === most) break;
    if (rule.id === 'strength.concise' && (strengths.length > 0 || findings.length > 0)) continue;
    const spans = rule.find ? rule.find(reading) : reading.spans(rule.id).map(withoutStop(reading.text));
    const span = spans.find((candidate) => {
      if (rule.when && !rule.when(reading, candidate)) return false;
      const sentence = reading.sentenceAt(candidate.start);
      const from = sentence?.start ?? candidate.start;
      const to = sentence ? from + sentence.reading.text.length : candidate.end;
      return (
        !findings.some(({ start, end }) => start < to && from < end) &&
        !strengths.some(({ start, end }) => start < candidate.end && candidate.start < end)
      );
    });
    if (span) strengths.push({ signal: rule.id.slice('strength.'.length), ...span, message: rule.message });
  }
  return strengths;
}
