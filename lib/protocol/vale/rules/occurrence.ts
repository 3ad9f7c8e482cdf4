import { sharedPattern } from '../../regex/shared-pattern.ts';
import type { Block } from '../block.ts';
import { formatMessage } from '../format-message.ts';
import type { RuleBody } from '../rule-body.ts';
import { flagField, numberField, type RuleDefinition, textField } from '../rule-definition.ts';
import type { Hit } from '../rule-run.ts';
import { promiseOf } from '../rule-tools.ts';

/** `occurrence`: a token comes too often, or not often enough, within one block of the rule's scope. */
export function occurrence(definition: RuleDefinition): RuleBody {
  const ignoreCase = flagField(definition, 'ignorecase') ? '(?i)' : '';
  const pattern = sharedPattern(`${ignoreCase}(?:${textField(definition, 'token')})`);
  const max = numberField(definition, 'max');
  const min = numberField(definition, 'min');
  const read = (block: Block): Hit[] => {
    const { text } = block;
    // A rule that misses something promises no literals: what the block is known to hold says nothing of its pattern.
    const found = min > 0 ? pattern.findAll(text, block.lower, block.budget) : pattern.findIn(block);
    const many = max > 0 && found.length > max;
    const few = min > 0 && found.length < min;
    if (!many && !few) return [];
    const message = formatMessage(textField(definition, 'message'), [String(found.length)]);
    // Nothing to point at: the finding is about the document.
    if (found.length === 0) return [{ message, replacements: [] }];
    // Masked code does not carry the finding.
    const first = found.find(({ start, end }) => {
      const text_ = text.slice(start, end).trim();
      return text_ !== '' && !/^[*@]+$/.test(text_);
    });
    return first ? [{ span: { start: first.start, end: first.end }, message, replacements: [] }] : [];
  };
  return {
    ...(min > 0 ? {} : { promised: promiseOf(pattern) }),
    begin: () => read,
  };
}
