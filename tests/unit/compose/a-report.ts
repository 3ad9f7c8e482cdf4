import type { Finding, Report } from '../../../lib/analyzer/types.ts';

/** A finding of hard sell at the first place of `words` in `text`. */
export function aFinding(text: string, words: string, over: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  return {
    rule: 'hard-sell.test',
    category: 'hard-sell',
    level: 'warning',
    start,
    end: start + words.length,
    text: words,
    message: 'A reader meets a call to buy.',
    why: 'P1',
    replacements: ['come by'],
    ...over,
  };
}

/** A report on `text` that finds each of `words`; clear when there are none. */
export function aReport(text: string, ...words: string[]): Report {
  const findings = words.filter((w) => text.includes(w)).map((w) => aFinding(text, w));
  return {
    verdict: findings.length > 0 ? 'warning' : 'clear',
    stance: 'sell',
    scores: { 'hard-sell': 0.9, 'mass-media': 0, 'brand-voice': 0, 'personal-grievance': 0 },
    findings,
    strengths: [],
    question: 'Would you reshare this if someone else had posted it?',
  };
}
