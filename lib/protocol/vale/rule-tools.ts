import type { Promised } from '../regex/literal-index.ts';
import type { Pattern } from '../regex/pattern.ts';
import { actionOf, wordings } from './action.ts';
import { formatMessage, listOf } from './format-message.ts';
import { matchCase } from './match-case.ts';
import { flagField, type RuleDefinition, textField } from './rule-definition.ts';
import type { Hit } from './rule-run.ts';

/** The words a rule's expression is wrapped in: bounded by word boundaries unless the rule says `nonword`. */
export function wrapPattern(
  body: string,
  options: { words: boolean; ignoreCase: boolean; template: string },
): string {
  const template = options.words ? options.template || '(?m)\\b(?:%s)\\b' : '(?m)(?:%s)';
  return (options.ignoreCase ? '(?i)' : '') + template.replace('%s', () => body);
}

/** Vale's word for "a term, not an expression": letters, digits, blanks and hyphens. */
export const isPhrase = (text: string): boolean => /^[\p{L}\p{Nd} -]*$/u.test(text);

/** A hit whose message names what was matched, and, when the rule has an action, what it makes of it. */
export function hitAt(definition: RuleDefinition, text: string, start: number, end: number): Hit {
  const match = text.slice(start, end);
  const action = actionOf(definition);
  const made = wordings(action, match);
  const follows = action.name === 'replace' && flagField(definition, 'matchcase');
  const offered = follows ? made.map((wording) => matchCase(wording, match)) : made;
  const named = offered.length === 1 ? (offered[0] as string) : offered.length > 1 ? listOf(offered) : match;
  const values = action.name === '' ? [match] : [match, named];
  return {
    span: { start, end },
    message: formatMessage(textField(definition, 'message'), values),
    replacements: offered,
  };
}

/** What the matches of several patterns promise together. */
export const promiseOf = (...patterns: readonly Pattern[]): Promised =>
  together(patterns.map((pattern) => pattern.promise()));

/** What holds for the matches of all who promise. */
export function together(promises: readonly Promised[]): Promised {
  const sure = promises.every(({ leads }) => leads !== undefined);
  return {
    literals: promises.flatMap(({ literals }) => literals),
    leads: sure ? promises.flatMap(({ leads }) => leads ?? []) : undefined,
  };
}
