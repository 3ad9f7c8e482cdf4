import { labels } from '../../components/labels.ts';
import { ruleName } from '../../components/rule-name.ts';
import type { RuleGroup, RuleRow } from '../../components/settings/rules-section.tsx';
import { rules } from '../../lib/analyzer/rules/all-rules.ts';
import { principles } from '../../lib/analyzer/rules/principles.ts';
import type { Rule } from '../../lib/analyzer/rules/rule.ts';
import { categories } from '../../lib/analyzer/types.ts';
import { isSilent, type RuleCounts } from '../../lib/storage/remarks/rule-counts.ts';

/**
 * The built-in rules by category and by the principle they rest on; then those of protocols, styles and the own voice
 * that were shown or are `wanted`.
 */
export function ruleGroups(counts: RuleCounts, wanted: string): RuleGroup[] {
  const row = (id: string, name: string, example?: string): RuleRow => {
    const count = counts[id];
    return { id, name, example, on: !count || !isSilent(count) };
  };
  const rowOf = ({ id, hits: [hit = ''] }: Rule): RuleRow =>
    row(
      id,
      ruleName(id).replace(/^.*?: (.)/, (_, first: string) => first.toUpperCase()),
      typeof hit === 'string' ? hit : hit.text,
    );
  const built = categories.map((category): RuleGroup => {
    const own = rules.filter(({ id }) => id.startsWith(`${category}.`));
    const grounds = [...new Set(own.map(({ principle }) => principle))];
    return {
      name: labels.category[category],
      parts: grounds.map((ground) => ({
        why: principles[ground],
        rules: own.filter(({ principle }) => principle === ground).map(rowOf),
      })),
    };
  });
  const known = new Set<string>(rules.map(({ id }) => id));
  const others = [...new Set([...Object.keys(counts), ...(wanted ? [wanted] : [])])]
    .filter((id) => !known.has(id))
    .sort();
  if (others.length === 0) return built;
  const parts = [{ rules: others.map((id) => row(id, ruleName(id))) }];
  return [...built, { name: 'Protocols and whole drafts', parts }];
}
