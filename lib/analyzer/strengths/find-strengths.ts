import type { PlacedSentence, Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import type { Finding, Strength } from '../types.ts';
import type { StrengthRule } from './strength-rule.ts';
import { strengthRules } from './strength-rules.ts';

/** More than this is flattery. */
const most = 3;

/** Where a strength may be praised, one after the other: mostly the first will do. */
function* candidates(rule: StrengthRule, reading: Reading): Iterable<Span & { sentence?: PlacedSentence }> {
  if (rule.find) yield* rule.find(reading);
  else
    for (const { start, end, sentence } of reading.placed(rule.id)) {
      // Matched words without the stop that a pattern took with them.
      const { length } = reading.text.slice(start, end).replace(/[\s.,;:…]+$/, '');
      yield { start, end: start + length, sentence };
    }
}

/**
 * What is good in a draft, at its words, most telling first and at most three. Nothing is praised in a sentence that a
 * finding speaks of: a loaded question is no question.
 */
export function findStrengths(reading: Reading, findings: readonly Finding[]): Strength[] {
  const strengths: Strength[] = [];
  const quarrels = findings.some(
    ({ category, level }) => category === 'personal-grievance' && level === 'warning',
  );
  for (const rule of strengthRules) {
    if (strengths.length === most) break;
    // In a quarrel advice is aimed at somebody: "if you see him, ask …".
    if (rule.id === 'strength.useful' && quarrels) continue;
    if (rule.id === 'strength.concise' && (strengths.length > 0 || findings.length > 0)) continue;
    for (const { start, end, sentence = reading.sentenceAt(start) } of candidates(rule, reading)) {
      if (rule.when && !rule.when(reading, { start, end })) continue;
      const from = sentence?.start ?? start;
      const to = sentence ? from + sentence.reading.text.length : end;
      if (findings.some((finding) => finding.start < to && from < finding.end)) continue;
      if (strengths.some((strength) => strength.start < end && start < strength.end)) continue;
      strengths.push({ signal: rule.id.slice('strength.'.length), start, end, message: rule.message });
      break;
    }
  }
  return strengths;
}
