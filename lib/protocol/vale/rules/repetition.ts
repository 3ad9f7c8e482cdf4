import { sharedPattern } from '../../regex/shared-pattern.ts';
import type { Block } from '../block.ts';
import { makeExceptions } from '../exceptions.ts';
import { formatMessage } from '../format-message.ts';
import type { RuleBody } from '../rule-body.ts';
import type { RuleContext } from '../rule-context.ts';
import { flagField, listField, numberField, type RuleDefinition, textField } from '../rule-definition.ts';
import type { Hit } from '../rule-run.ts';
import { hitAt, promiseOf } from '../rule-tools.ts';
import { sentences } from '../sentences.ts';

/** `repetition`: the same token twice in a row, within one sentence. */
export function repetition(definition: RuleDefinition, context: RuleContext): RuleBody {
  const ignoreCase = flagField(definition, 'ignorecase');
  const pattern = sharedPattern(`${ignoreCase ? '(?i)' : ''}(${listField(definition, 'tokens').join('|')})`);
  const alpha = flagField(definition, 'alpha');
  const max = numberField(definition, 'max');
  const vocabulary = flagField(definition, 'vocab', true) ? context.accepted : [];
  const exceptions = makeExceptions(listField(definition, 'exceptions'), vocabulary);
  const same = (a: string, b: string) =>
    a !== '' &&
    (ignoreCase ? a.toLowerCase() === b.toLowerCase() : a === b) &&
    (!alpha || /^\p{L}+$/u.test(a));

  const read = ({ text, lower, budget }: Block): Hit[] => {
    const hits: Hit[] = [];
    let previous = '';
    let from = 0;
    let count = 0;
    for (const { start, end } of pattern.findAll(text, lower, budget)) {
      const current = text.slice(start, end).trim();
      if (same(current, previous) && ++count > max) {
        const whole = text.slice(from, end);
        // "I forgot about that. That matters." repeats nothing.
        if (
          sentences(whole).length === 1 &&
          !exceptions.accepts(whole) &&
          !exceptions.covers(text, from, end)
        ) {
          const message = formatMessage(textField(definition, 'message'), [current]);
          hits.push({ ...hitAt(definition, text, from, end), message });
          count = 0;
        }
      }
      from = start;
      previous = current;
    }
    return hits;
  };
  return { promised: promiseOf(pattern), begin: () => read };
}
