import { createReader } from './reading/create-reader.ts';
import type { Reading } from './reading/reading.ts';
import { rules } from './rules/all-rules.ts';
import { matchCase } from './rules/match-case.ts';
import { principles } from './rules/principles.ts';
import type { Rule } from './rules/rule.ts';
import type { Category, Context, Draft, Finding, Report, Scores } from './types.ts';

function findingOf(rule: Rule, text: string, span: { start: number; end: number }): Finding {
  const matched = text.slice(span.start, span.end);
  const swap = typeof rule.swap === 'function' ? rule.swap(matched) : (rule.swap ?? []);
  return {
    rule: rule.id,
    category: rule.id.slice(0, rule.id.indexOf('.')) as Category,
    level: 'warning',
    ...span,
    text: matched,
    message: rule.message.replace('{match}', matched),
    why: principles[rule.principle],
    replacements: swap.map((wording) => matchCase(matched, wording)),
  };
}

function findingsOf(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const spans = rule.find ? rule.find(reading) : reading.spans(rule.id);
    for (const span of spans) {
      if (rule.when && !rule.when(reading, span)) continue;
      findings.push(findingOf(rule, reading.text, span));
    }
  }
  return findings;
}

/**
 * An analyzer with its own cache by sentence. The result is pure: the same draft and context give the same report.
 * @param cacheSize how many sentences are remembered
 */
export function createAnalyzer(cacheSize?: number): (draft: Draft, context?: Context) => Report {
  const read = createReader(cacheSize);
  return (draft, context = {}) => {
    const findings = context.builtIn === false ? [] : findingsOf(read(draft));
    for (const check of context.checks ?? []) findings.push(...check(draft));
    const scores: Scores = { 'hard-sell': 0, 'mass-media': 0, 'brand-voice': 0, 'personal-grievance': 0 };
    for (const finding of findings) scores[finding.category] = 0.9;
    return {
      verdict: findings.length > 0 ? 'warning' : 'clear',
      stance: 'self',
      scores,
      findings,
      strengths: [],
      question: 'Would you reshare this if someone else had posted it?',
    };
  };
}
