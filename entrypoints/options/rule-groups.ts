import { labels } from '../../components/labels.ts';
import { ruleName } from '../../components/rule-name.ts';
import type { RuleRow } from '../../components/rules-section.tsx';
import { rules } from '../../lib/analyzer/rules/all-rules.ts';
import { categories } from '../../lib/analyzer/types.ts';
import { isSilent, type RuleCounts } from '../../lib/storage/rule-counts.ts';

/** The built-in rules by category; then those of protocols, styles and the own voice that were shown or are `wanted`. */
export function ruleGroups(counts: RuleCounts, wanted: string): { name: string; rules: RuleRow[] }[] {
  const row = (id: string, name: string, example?: string): RuleRow => {
    const count = counts[id];
    return { id, name, example, on: !count || !isSilent(count) };
  };
  const built = categories.map((category) => ({
    name: labels.category[category],
    rules: rules
      .filter(({ id }) => id.startsWith(`${category}.`))
      .map(({ id, hits: [hit = ''] }) =>
        row(
          id,
          ruleName(id).replace(/^.*?: (.)/, (_, first: string) => first.toUpperCase()),
          typeof hit === 'string' ? hit : hit.text,
        ),
      ),
  }));
  const known = new Set(built.flatMap((group) => group.rules.map(({ id }) => id)));
  const others = new Set(
    [...Object.keys(counts), ...(wanted ? [wanted] : [])].filter((id) => !known.has(id)),
  );
  return others.size === 0
    ? built
    : [
        ...built,
        { name: 'Protocols and whole drafts', rules: [...others].sort().map((id) => row(id, ruleName(id))) },
      ];
}
