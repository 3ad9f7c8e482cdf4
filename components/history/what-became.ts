import { type EntryFinding, outcomes } from '../../lib/storage/history/entry.ts';
import { labels } from '../labels.ts';

/** What became of an entry's remarks, in one phrase: "2 remarks: 1 replaced, 1 kept". */
export function whatBecame(findings: readonly EntryFinding[]): string {
  if (findings.length === 0) return 'No remarks';
  const parts = outcomes
    .map((outcome) => ({ outcome, n: findings.filter((f) => f.outcome === outcome).length }))
    .filter(({ n }) => n > 0)
    .map(({ outcome, n }) =>
      n === findings.length && n === 1 ? labels.outcome[outcome] : `${n} ${labels.outcome[outcome]}`,
    );
  return `${findings.length === 1 ? '1 remark' : `${findings.length} remarks`}: ${parts.join(', ')}`;
}
