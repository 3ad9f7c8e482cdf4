import type { Level } from '../../analyzer/types.ts';
import { meantHint } from '../near-word.ts';
import { PatternError } from '../regex/pattern-error.ts';
import { actionOf, checkAction } from './action.ts';
import type { RuleBody } from './rule-body.ts';
import type { RuleContext } from './rule-context.ts';
import {
  DefinitionError,
  LackError,
  listField,
  numberField,
  type RuleDefinition,
  textField,
} from './rule-definition.ts';
import type { Need, Refusal, ValeRule } from './rule-run.ts';
import { capitalization } from './rules/capitalization.ts';
import { conditional } from './rules/conditional.ts';
import { consistency } from './rules/consistency.ts';
import { existence } from './rules/existence.ts';
import { metric } from './rules/metric.ts';
import { occurrence } from './rules/occurrence.ts';
import { readability } from './rules/readability.ts';
import { repetition } from './rules/repetition.ts';
import { sequence } from './rules/sequence.ts';
import { spelling } from './rules/spelling.ts';
import { substitution } from './rules/substitution.ts';
import { parseScope } from './scope.ts';
import { sharedBody } from './shared-body.ts';

const kinds: Record<string, (definition: RuleDefinition, context: RuleContext) => RuleBody> = {
  capitalization,
  conditional,
  consistency,
  existence,
  metric,
  occurrence,
  readability,
  repetition,
  sequence,
  spelling,
  substitution,
  script: () => {
    throw new DefinitionError('it runs a program of its own, and programs from outside are not run', {
      key: 'extends',
    });
  },
};

const needs: Readonly<Record<string, Need>> = { sequence: 'tagger', spelling: 'dictionary' };

/**
 * Compiles a rule.
 * @param name `Style.Rule`.
 * @param level overrides the rule's own level.
 * @throws DefinitionError or PatternError when it cannot be honoured; `refusalOf` makes a line of either.
 */
export function compileRule(
  name: string,
  definition: RuleDefinition,
  context: RuleContext,
  level?: Level,
): ValeRule {
  const extended = textField(definition, 'extends');
  const kind = Object.hasOwn(kinds, extended) ? kinds[extended] : undefined;
  if (!kind)
    throw new DefinitionError(
      `the kind '${extended}' is not known${meantHint(extended, Object.keys(kinds))}`,
      { key: 'extends' },
    );
  checkAction(actionOf(definition));
  const body = sharedBody(extended, definition, context, () => kind(definition, context));
  const own = textField(definition, 'level');
  const link = textField(definition, 'link');
  const description = textField(definition, 'description');
  return {
    name,
    level: level ?? ((own === '' ? 'warning' : own) as Level),
    limit: numberField(definition, 'limit'),
    scope: parseScope(scopesOf(extended, readable(listField(definition, 'scope')))),
    ...(link !== '' && { link }),
    ...(description !== '' && { description }),
    ...(Object.hasOwn(needs, extended) && { needs: needs[extended] as Need }),
    ...(body.promised && { promised: body.promised }),
    begin: body.begin,
  };
}

/** A rule that cannot be honoured, by its name and the reason, never as silence; what is no such reason is thrown on. */
export function refusalOf(rule: string, error: unknown): Refusal {
  if (error instanceof PatternError)
    return { rule, reason: `its pattern is not supported: ${error.message}` };
  if (error instanceof LackError) return { rule, reason: error.message, lacks: error.lacks };
  if (error instanceof DefinitionError) return { rule, reason: error.message };
  throw error;
}

/** @throws DefinitionError for a scope that no block is ever read under: such a rule would be silent for no reason seen. */
function readable(scopes: string[]): string[] {
  for (const scope of scopes) {
    if (/^\s*~?\s*(?:doc\(|class\b|meta\b)/.test(scope))
      throw new DefinitionError(`its scope ${scope} asks for HTML attributes, which are not read`, {
        key: 'scope',
      });
    if (!scope.includes('&') && /\S\s+\S/.test(scope))
      throw new DefinitionError(`its scope '${scope}' has blanks in it; '&' joins scopes`, { key: 'scope' });
  }
  return scopes;
}

/** Figures are about the document unless another scope is named; a sequence is always read by sentences. */
function scopesOf(kind: string, declared: string[]): string[] {
  if (kind === 'metric' || kind === 'readability') {
    return declared.length === 0 || declared.join() === 'text' ? ['summary'] : declared;
  }
  if (kind !== 'sequence') return declared.length > 0 ? declared : ['text'];
  if (declared.length === 0) return ['sentence'];
  return declared.map((scope) => {
    if (/^sentence(\.|$)/.test(scope)) return scope;
    if (scope.startsWith('~')) return `sentence&${scope}`;
    return scope.startsWith('paragraph') ? scope.replace('paragraph', 'sentence') : `sentence.${scope}`;
  });
}
