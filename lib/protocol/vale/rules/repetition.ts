import type { Span } from '../../regex/match.ts';
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
  const tokens = listField(definition, 'tokens').join('|');
  // In Vale the whole is a group, which counts only where a token refers to groups by their number.
  const open = /\\[1-9]/.test(tokens) ? '(' : '(?:';
  const pattern = sharedPattern(`${ignoreCase ? '(?i)' : ''}${open}${tokens})`);
  const alpha = flagField(definition, 'alpha');
  const max = numberField(definition, 'max');
  const vocabulary = flagField(definition, 'vocab', true) ? context.accepted : [];
  const exceptions = makeExceptions(listField(definition, 'exceptions'), vocabulary);
  const same = (a: string, b: string) =>
    a !== '' &&
    (ignoreCase ? a.toLowerCase() === b.toLowerCase() : a === b) &&
    (!alpha || /^\p{L}+$/u.test(a));

  const read = ({ text, lower, budget, most }: Block): Hit[] => {
    const hits: Hit[] = [];
    let previous: Span | undefined;
    let from = 0;
    let count = 0;
    for (const span of pattern.findAll(text, lower, budget)) {
      if (hits.length === most) break;
      const { start, end } = span;
      const current = () => text.slice(start, end).trim();
      const before = previous;
      const repeats =
        before && asWide(text, before, span) && same(current(), text.slice(before.start, before.end).trim());
      if (repeats && ++count > max) {
        const whole = text.slice(from, end);
        // "I forgot about that. That matters." repeats nothing.
        if (
          sentences(whole).length === 1 &&
          !exceptions.accepts(whole) &&
          !exceptions.covers(text, from, end)
        ) {
          const message = formatMessage(textField(definition, 'message'), [current()]);
          hits.push({ ...hitAt(definition, text, from, end), message });
          count = 0;
        }
      }
      from = start;
      previous = span;
    }
    return hits;
  };
  return { promised: promiseOf(pattern), begin: () => read };
}

/** Whether two spans can read alike: they are as wide as each other, or blanks at an edge are to be left out. */
const asWide = (text: string, one: Span, other: Span): boolean =>
  one.end - one.start === other.end - other.start || hasEdge(text, one) || hasEdge(text, other);

const hasEdge = (text: string, { start, end }: Span): boolean =>
  isBlank(text.charCodeAt(start)) || isBlank(text.charCodeAt(end - 1));

/** A blank, or a character of which this is not known at once. */
const isBlank = (unit: number): boolean => unit <= 32 || unit >= 128;
