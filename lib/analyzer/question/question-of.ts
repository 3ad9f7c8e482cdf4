import type { Reading } from '../reading/reading.ts';
import { type Category, categories, type Finding, type Scores } from '../types.ts';

const byCategory: Record<Category, string> = {
  'hard-sell': 'Would you reshare this if someone else had posted it?',
  'mass-media': 'What can a reader answer?',
  'brand-voice': 'Would a friend know that you wrote this?',
  'personal-grievance': 'Will this still be fair tomorrow?',
};

/**
 * One honest question, drawn from the draft (P14): by the category that most was said about, else by what the draft does.
 * @param findings what the coach says of the draft, from rules of any source
 */
export function questionOf(reading: Reading, scores: Scores, findings: readonly Finding[]): string {
  // What a protocol forbids is between the writer and the team: no question about readers fits it.
  if (findings.some(({ level }) => level === 'error')) return 'What would your team say to this?';
  const spoken = categories.filter((category) => findings.some((finding) => finding.category === category));
  const [first, ...rest] = spoken;
  if (first) {
    const dominant = rest.reduce(
      (best, category) => (scores[category] > scores[best] ? category : best),
      first,
    );
    if (dominant === 'personal-grievance' && reading.draft.parent)
      return 'Would you say this to them in person?';
    return byCategory[dominant];
  }
  if (reading.draft.parent) return 'Does this answer what they said?';
  if (reading.has('strength.real-question')) return 'Whose answer are you hoping for?';
  if (reading.has('form.url')) return 'Why would a friend open this link?';
  return byCategory['hard-sell'];
}
