import type { Entry } from './entry.ts';
import type { Facet } from './history-schema.ts';

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
  return [...names].map((name) => [name, entry.time]);
}
