import type { Reading } from './reading/reading.ts';
import type { Span } from './reading/split-sentences.ts';
import { rules } from './rules/all-rules.ts';
import { opensSentence } from './rules/clause.ts';
import { matchCase } from './rules/match-case.ts';
import { overall } from './rules/overall.ts';
import { principles } from './rules/principles.ts';
import type { Rule } from './rules/rule.ts';
import { ruleSpans } from './rules/rule-spans.ts';
import { trimSpan } from './rules/trim-span.ts';
import { tellingSentence } from './telling-sentence.ts';
import { thresholdsOf, withoutWords } from './thresholds.ts';
import {
  type Category,
  categories,
  type Finding,
  type Level,
  type Scores,
  type Sensitivity,
} from './types.ts';

type Said = Pick<Rule, 'id' | 'principle' | 'message' | 'swap'>;

const weightOrder = { strong: 0, plain: 1, mild: 2 };

const textAt = (reading: Reading, { start, end }: Span): string => reading.text.slice(start, end);

/** The wordings for a match, and the span that they stand in for. */
function wordingsOf(
  { swap }: Said,
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

function findingOf(rule: Said, category: Category, level: Level, reading: Reading, match: Span): Finding {
  const { span, wordings } = wordingsOf(rule, reading, match);
  const matched = textAt(reading, span);
  return {
    rule: rule.id,
    category,
    level,
    start: span.start,
    end: span.end,
    text: matched,
    message: rule.message.replace('{match}', () => matched),
    why: principles[rule.principle],
    replacements: wordings.map((wording) => matchCase(matched, wording, opensSentence(reading, span))),
  };
}

const byCategory = new Map<Category, readonly Rule[]>(
  categories.map((category) => [
    category,
    rules
      .filter((rule) => rule.id.startsWith(`${category}.`))
      .sort((a, b) => weightOrder[a.weight ?? 'plain'] - weightOrder[b.weight ?? 'plain']),
  ]),
);

/** More remarks of one kind than these tell nobody anything new; a long text is not held up by them. */
const most = 20;

/**
 * Findings of the categories whose score reaches the remark threshold, strongest first. Where a score is reached and no
 * rule has a span, the coach is surer before it speaks, and one finding spans the most telling sentence. Spans of one category do not overlap.
 */
export function findAll(reading: Reading, scores: Scores, sensitivity?: Sensitivity): Finding[] {
  const strongest = [...categories].sort((a, b) => scores[b] - scores[a]);
  return strongest.flatMap((category) => {
    const { remark, warning } = thresholdsOf(category, sensitivity);
    if (scores[category] < remark) return [];
    const level: Level = scores[category] >= warning ? 'warning' : 'suggestion';
    const findings: Finding[] = [];
    for (const rule of byCategory.get(category) ?? []) {
      if (findings.length >= most) break;
      for (const span of ruleSpans(rule, reading).slice(0, most)) {
        if (findings.some((finding) => span.start < finding.end && finding.start < span.end)) continue;
        findings.push(findingOf(rule, category, level, reading, span));
      }
    }
    if (findings.length === 0 && scores[category] >= withoutWords(category, remark)) {
      const sure = scores[category] >= withoutWords(category, warning) ? 'warning' : 'suggestion';
      findings.push(
        findingOf(overall[category], category, sure, reading, tellingSentence(reading, category)),
      );
    }
    return findings;
  });
}
