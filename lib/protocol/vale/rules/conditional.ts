import { sharedPattern } from '../../regex/shared-pattern.ts';
import type { Block } from '../block.ts';
import { makeExceptions } from '../exceptions.ts';
import type { RuleBody } from '../rule-body.ts';
import type { RuleContext } from '../rule-context.ts';
import { flagField, listField, type RuleDefinition, textField } from '../rule-definition.ts';
import { hitAt, promiseOf } from '../rule-tools.ts';

/**
 * `conditional`: `first` is fine only where `second` was seen. When `second` has a group, what the group caught
 * anywhere above is what is fine; otherwise `second` must stand in the same block.
 */
export function conditional(definition: RuleDefinition, context: RuleContext): RuleBody {
  const first = sharedPattern(textField(definition, 'first'));
  const second = sharedPattern(textField(definition, 'second'));
  const vocabulary = flagField(definition, 'vocab', true) ? context.accepted : [];
  const exceptions = makeExceptions(listField(definition, 'exceptions'), vocabulary);
  const define = ({ text, lower, budget }: Block, defined: Set<string>): void => {
    for (const { groups } of second.findAll(text, lower, budget))
      for (const group of groups.slice(1)) if (group) defined.add(text.slice(group.start, group.end));
  };
  return {
    promised: promiseOf(first, second),
    begin: () => {
      const defined = new Set<string>();
      // What defines is looked for once there is something to define: mostly there is not.
      let unread: Block[] = [];
      return (block) => {
        const { text, lower, budget } = block;
        const found = first.findAll(text, lower, budget);
        const defines = second.groups > 0;
        if (defines) unread.push({ ...block });
        if (found.length === 0) return [];
        if (!defines && second.findAll(text, lower, budget).length > 0) return [];
        for (const above of unread) define(above, defined);
        unread = [];
        return found
          .filter(({ start, end }) => {
            const match = text.slice(start, end);
            return !defined.has(match) && !exceptions.accepts(match) && !exceptions.covers(text, start, end);
          })
          .map(({ start, end }) => hitAt(definition, text, start, end));
      };
    },
  };
}
