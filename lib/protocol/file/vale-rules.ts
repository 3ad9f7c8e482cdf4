import type { Draft, Finding, Steps } from '../../analyzer/types.ts';
import { compileRule, refusalOf } from '../vale/compile-rule.ts';
import { lintInSteps, mostInPost } from '../vale/lint-document.ts';
import type { RuleContext } from '../vale/rule-context.ts';
import { checkDefinition } from '../vale/rule-definition.ts';
import type { Refusal, ValeRule } from '../vale/rule-run.ts';
import type { RuleSet } from '../vale/rule-set.ts';
import { textBlocks } from '../vale/text-blocks.ts';
import type { Protocol } from './protocol-schema.ts';

/** A protocol's rules in Vale's format, compiled, and those that are refused. */
export function valeRules(
  { rules, terms }: Protocol,
  services: Pick<RuleContext, 'tag' | 'dictionary'>,
): { rules: ValeRule[]; refusals: Refusal[] } {
  const context: RuleContext = {
    accepted: terms?.spell?.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) ?? [],
    wordTemplate: '',
    readAsset: () => undefined,
    ...services,
  };
  const compiled: ValeRule[] = [];
  const refusals: Refusal[] = [];
  for (const [name, { why, sites, kinds, stances, ...raw }] of Object.entries(rules ?? {})) {
    try {
      compiled.push(compileRule(name, checkDefinition(raw), context));
    } catch (error) {
      refusals.push(refusalOf(name, error));
    }
  }
  return { rules: compiled, refusals };
}

/** Runs them over a draft, which is plain text. */
export function* valeFindings(
  rules: RuleSet,
  draft: Draft,
): Steps<Omit<Finding, 'category' | 'text' | 'why'>[]> {
  if (rules.rules.length === 0) return [];
  return yield* lintInSteps(textBlocks(draft.text, '.md'), rules, [], mostInPost);
}
