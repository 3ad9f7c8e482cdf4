import { categories, kinds, stances, verdicts } from '../../lib/analyzer/types.ts';
import { type Entry, outcomes } from '../../lib/storage/history/entry.ts';
import { anEntry } from './an-entry.ts';

const rules = ['last-chance', 'superlative', 'no-answer', 'jargon', 'blame'] as const;
const phrases = [
  'Last chance',
  'the best ever',
  'We are proud to announce',
  'leverage synergies',
  'their fault',
];
const texts = [
  'Open until Friday, if it helps you.',
  'Thanks, Ana. Which of the two did you try first?',
  'We moved the café to the river. What did you love about the old place?',
  'I burnt the first forty loaves. Here is what the forty-first taught me.',
  'We are proud to announce our new platform.',
];

/** `count` different entries at even steps over a year before `now`; the same for the same arguments. */
export function manyEntries(count: number, now: number): Entry[] {
  const step = Math.min((365 * 24 * 60 * 60 * 1_000) / count, 3 * 60 * 60 * 1_000);
  return Array.from({ length: count }, (_, i) => {
    const pick = <T>(list: readonly T[], salt: number) => list[mix(i, salt) % list.length] as T;
    const stance = pick(stances, 1);
    const which = mix(i, 2) % rules.length;
    const category = categories[which % 4] as (typeof categories)[number];
    const finding = {
      rule: `${category}.${rules[which]}`,
      category,
      level: 'warning',
      outcome: pick(outcomes, 3),
      phrase: phrases[which] as string,
    } as const;
    return anEntry({
      id: `many-${String(i).padStart(6, '0')}`,
      time: now - 60_000 - i * step,
      site: pick(['x', 'linkedin', 'bluesky', 'mastodon', 'reddit'], 4),
      kind: stance === 'dialogue' ? 'reply' : pick(kinds, 5),
      ending: mix(i, 6) % 6 === 0 ? 'left' : 'sent',
      stance,
      first: pick(verdicts, 7),
      final: pick(verdicts, 8),
      findings: mix(i, 9) % 3 === 0 ? [finding] : [],
      strengths: mix(i, 10) % 3 === 0 ? ['real-question'] : [],
      text: pick(texts, 11),
    });
  });
}

/** A small hash, so that neighbours differ and every run is the same. */
function mix(i: number, salt: number): number {
  let h = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
