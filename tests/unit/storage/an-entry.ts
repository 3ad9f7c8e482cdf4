import type { Entry } from '../../../lib/storage/history/entry.ts';

/** An entry for tests; every field can be given. */
export function anEntry(fields: Partial<Entry> = {}): Entry {
  return {
    id: 'a',
    time: 1_000,
    site: 'x',
    kind: 'post',
    ending: 'sent',
    stance: 'sell',
    scores: { 'hard-sell': 0.9, 'mass-media': 0.1, 'brand-voice': 0, 'personal-grievance': 0 },
    first: 'warning',
    final: 'clear',
    findings: [
      {
        rule: 'hard-sell.urgency',
        category: 'hard-sell',
        level: 'warning',
        outcome: 'replaced',
        phrase: 'Now',
      },
    ],
    strengths: ['real-question'],
    length: 12,
    text: 'Last chance!',
    ...fields,
  };
}
