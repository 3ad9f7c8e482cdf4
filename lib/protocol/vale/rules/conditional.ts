import { sharedPattern } from '../../regex/shared-pattern.ts';
import type { Block } from '../block.ts';
import { makeExceptions } from '../exceptions.ts';
import type { RuleBody } from '../rule-body.ts';
import type { RuleContext } from '../rule-context.ts';
import { flagField, listField, type RuleDefinition, textField } from '../rule-definition.ts';
import type { Hit } from '../rule-run.ts';
import { hitAt, literalsOf } from '../rule-tools.ts';

/**
 * `conditional`: `first` is fine only where `second` was seen. When `second` has a group, what the group caught
 * anywhere above is what is fine; otherwise `second` must stand in the same block.
 */
export function conditional(definition: RuleDefinition, context: RuleContext): RuleBody {
  const first = sharedPattern(textField(definition, 'first'));
  const second = sharedPattern(textField(definition, 'second'));
  const vocabulary = flagField(definition, 'vocab', true) ? context.accepted : [];
  const exceptions = makeExceptions(listField(definition, 'exceptions'), vocabulary);
  const antecedents = ({ text, lower, budget }: Block, defined: ReadonlySet<string>): Hit[] =>
    first
      .findAll(text, lower, budget)
      .filter(({ start, end }) => {
        const match = text.slice(start, end);
        return !defined.has(match) && !exceptions.accepts(match) && !exceptions.covers(text, start, end);
      })
      .map(({ start, end }) => hitAt(definition, text, start, end));

  return {
    literals: literalsOf(first, second),
    begin: () => {
      const defined = new Set<string>();
      return (block) => {
        const consequents = second.findAll(block.text, block.lower, block.budget);
        if (second.groups === 0) return consequents.length > 0 ? [] : antecedents(block, defined);
        for (const { groups } of consequents) {
          for (const group of groups.slice(1))
            if (group) defined.add(block.text.slice(group.start, group.end));
        }
        return antecedents(block, defined);
      };
    },
  };
}
