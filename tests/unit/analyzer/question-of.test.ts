import { expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import type { Draft, Finding, Level } from '../../../lib/analyzer/types.ts';

const analyze = createAnalyzer();
const asked = (draft: Draft, level?: Level) => {
  const finding = (text: string): Finding => ({
    rule: 'Team.off-limits',
    category: 'brand-voice',
    level: level ?? 'suggestion',
    start: 0,
    end: text.length,
    text,
    message: 'The team does not post about it.',
    why: '',
    replacements: [],
  });
  return analyze(draft, { checks: level ? [({ text }) => [finding(text)]] : [] }).question;
};

it.each<[string, Draft]>([
  ['Would you reshare this if someone else had posted it?', { text: 'Last chance! Buy now and save 50%.' }],
  ['Whose answer are you hoping for?', { text: 'We moved the café. What did you love about the old place?' }],
  [
    'Does this answer what they said?',
    { text: 'On Monday at nine.', kind: 'reply', parent: { text: 'When do you open?' } },
  ],
])('asks “%s”', (question, draft) => {
  expect(asked(draft)).toBe(question);
});

it('asks about the team, and not about readers, where a protocol forbids what is said', () => {
  const draft = { text: 'Last chance! The strike ends on Monday.' };
  expect(asked(draft, 'error')).toBe('What would your team say to this?');
  expect(asked(draft, 'warning')).not.toBe('What would your team say to this?');
});
