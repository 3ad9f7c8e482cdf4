import { isImproved } from './day-row.ts';
import type { Entry } from './entry.ts';

/**
 * One thing an entry can be found by, with its time, so that every filter reads the newest first from one index:
 * `site:x`, `kind:reply`, `ending:sent`, `stance:sell`, `final:warning`, `category:hard-sell`, `outcome:kept`,
 * `rule:hard-sell.urgency`, `improved`, and `text` as long as the words are there.
 */
export type Facet = [name: string, time: number];

/** Everything `entry` can be found by, each once. */
export function facetsOf(entry: Entry): Facet[] {
  const names = new Set([
    `site:${entry.site}`,
    `kind:${entry.kind}`,
    `ending:${entry.ending}`,
    `stance:${entry.stance}`,
    `final:${entry.final}`,
    ...entry.findings.flatMap((f) => [`category:${f.category}`, `outcome:${f.outcome}`, `rule:${f.rule}`]),
  ]);
  if (entry.text !== undefined) names.add('text');
  if (entry.ending === 'sent' && isImproved(entry)) names.add('improved');
  return [...names].map((name) => [name, entry.time]);
}
