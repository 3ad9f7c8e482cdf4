import type { Pattern } from '../../regex/pattern.ts';
import { sharedPattern } from '../../regex/shared-pattern.ts';
import { actionOf } from '../action.ts';
import { makeExceptions } from '../exceptions.ts';
import { formatMessage } from '../format-message.ts';
import type { RuleBody } from '../rule-body.ts';
import type { RuleContext } from '../rule-context.ts';
import { flagField, listField, numberField, type RuleDefinition, textField } from '../rule-definition.ts';
import { caseWords, keptTerms, sentenceCase } from '../sentence-case.ts';
import { titleCase } from '../title-case.ts';

/** Whether a text keeps the case asked for, and how it would read if it did. */
type Judge = (text: string) => { expected: string; fits: boolean };

/** `capitalization`: the whole block is in title, sentence, lower or upper case, or matches an expression. */
export function capitalization(definition: RuleDefinition, context: RuleContext): RuleBody {
  const judge = judgeOf(definition, context);
  const action = actionOf(definition);
  const converts = ['$title', '$sentence'].includes(textField(definition, 'match'));
  return {
    begin: () => (block) => {
      const { expected, fits } = judge(block.text);
      if (fits) return [];
      const message = formatMessage(textField(definition, 'message'), [block.text, expected]);
      const offered = action.params.length > 0 ? action.params : converts ? [expected] : [];
      const replacements = action.name === 'replace' ? offered : [];
      return [{ span: { start: 0, end: block.text.length }, message, replacements }];
    },
  };
}

function judgeOf(definition: RuleDefinition, context: RuleContext): Judge {
  const match = textField(definition, 'match');
  const accepted = flagField(definition, 'vocab', true) ? context.accepted : [];
  const own = listField(definition, 'exceptions');
  const exceptions = makeExceptions(own, accepted);
  if (match === '$lower' || match === '$upper') {
    return (text) => {
      const expected = match === '$lower' ? text.toLowerCase() : text.toUpperCase();
      return { expected, fits: text === expected || exceptions.accepts(text) };
    };
  }
  if (match !== '$title' && match !== '$sentence') {
    const pattern = sharedPattern(match);
    return (text) => ({ expected: match, fits: pattern.test(text) || exceptions.accepts(text) });
  }
  const longestFirst = (a: string, b: string) => b.length - a.length;
  const terms = keptTerms(own.toSorted(longestFirst), accepted.toSorted(longestFirst));
  const words = caseWords(terms);
  const threshold = numberField(definition, 'threshold') || 0.8;
  const prefixSource = textField(definition, 'prefix');
  const prefix = prefixSource === '' ? undefined : sharedPattern(prefixSource);
  const title = match === '$title';
  const convert = title
    ? titleCase({ terms, chicago: textField(definition, 'style') === 'Chicago', tag: context.tag })
    : sentenceCase({ terms, indicators: listField(definition, 'indicators') });
  return (text) => {
    const skipped = prefix?.findAll(text).find((found) => found.start === 0)?.end ?? 0;
    const expected = text.slice(0, skipped) + convert(text.slice(skipped));
    const wanted = wordsOf(words, expected);
    const observed = wordsOf(words, text);
    const good = observed.filter(
      (word, i) =>
        i >= wanted.length ||
        word === wanted[i] ||
        exceptions.accepts(word) ||
        (title && word === word.toUpperCase()),
    ).length;
    return { expected, fits: observed.length === 0 || good / observed.length > threshold };
  };
}

const wordsOf = (pattern: Pattern, text: string): string[] =>
  pattern.findAll(text).map(({ start, end }) => text.slice(start, end));
