import { findingOf } from './finding-of.ts';
import { numberOf } from './reading/names.ts';
import type { Reading } from './reading/reading.ts';
import type { Span } from './reading/split-sentences.ts';
import { rules } from './rules/all-rules.ts';
import { overall } from './rules/overall.ts';
import { isFirm, type Rule } from './rules/rule.ts';
import { ruleMatches } from './rules/rule-spans.ts';
import { canBeAnswered } from './shape/can-be-answered.ts';
import { tellingSentence } from './telling-sentence.ts';
import { thresholdsOf, withoutWords } from './thresholds.ts';
import { type Category, categories, type Finding, type Scores, type Sensitivity } from './types.ts';

const weightOrder = { strong: 0, plain: 1, mild: 2 };

const byCategory = new Map<Category, readonly { rule: Rule; name: number }[]>(
  categories.map((category) => [
    category,
    rules
      .filter((rule) => rule.id.startsWith(`${category}.`))
      .sort((a, b) => weightOrder[a.weight ?? 'plain'] - weightOrder[b.weight ?? 'plain'])
      .map((rule) => ({ rule, name: numberOf(rule.id) })),
  ]),
);

function isFree({ start, end }: Span, findings: readonly Finding[]): boolean {
  for (const finding of findings) if (start < finding.end && finding.start < end) return false;
  return true;
}

/** More remarks of one kind than these tell nobody anything new; a long text is not held up by them. */
const most = 20;

/**
 * What is said of one category; nothing below its threshold. However sure the score, a warning needs words that are
 * nearly a verdict themselves: where only mild rules speak, or none, readers take a remark for fair, and a warning for
 * too much. Firm rules come first, so that the mild ones beside them share their level.
 */
function findIn(category: Category, reading: Reading, score: number, sensitivity?: Sensitivity): Finding[] {
  const { remark, warning } = thresholdsOf(category, sensitivity);
  if (score < remark) return [];
  const sure = score >= warning;
  let firm = false;
  const findings: Finding[] = [];
  for (const { rule, name } of byCategory.get(category) ?? []) {
    if (findings.length >= most) break;
    if (!rule.find && reading.totals.at(name) === 0) continue;
    for (const match of ruleMatches(rule, reading, most)) {
      if (!isFree(match, findings)) continue;
      firm ||= isFirm(rule);
      findings.push(findingOf(rule, category, sure && firm ? 'warning' : 'suggestion', reading, match));
    }
  }
  if (findings.length > 0) return findings;
  if (score < withoutWords(category, remark, canBeAnswered(reading))) return [];
  return [findingOf(overall[category], category, 'suggestion', reading, tellingSentence(reading, category))];
}

const warns = ([first]: readonly Finding[]): number => (first?.level === 'warning' ? 1 : 0);

/**
 * Findings of the categories whose score reaches the remark threshold. Warnings come first, then what has the most words
 * to point at: sure scores lie too close together to tell what a reader would name first. Where a score is reached and
 * no rule has a span, the coach is surer before it speaks, and one finding spans the most telling sentence. Spans of one
 * category do not overlap.
 */
export function findAll(reading: Reading, scores: Scores, sensitivity?: Sensitivity): Finding[] {
  return [...categories]
    .sort((a, b) => scores[b] - scores[a])
    .map((category) => findIn(category, reading, scores[category], sensitivity))
    .sort((a, b) => warns(b) - warns(a) || b.length - a.length)
    .flat();
}
