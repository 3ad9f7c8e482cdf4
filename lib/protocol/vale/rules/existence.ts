import { sharedPattern } from '../../regex/shared-pattern.ts';
import { makeExceptions } from '../exceptions.ts';
import type { RuleBody } from '../rule-body.ts';
import type { RuleContext } from '../rule-context.ts';
import { flagField, listField, type RuleDefinition } from '../rule-definition.ts';
import type { Hit } from '../rule-run.ts';
import { hitAt, promiseOf, wrapPattern } from '../rule-tools.ts';

/** `existence`: every match of the tokens is a finding. */
export function existence(definition: RuleDefinition, context: RuleContext): RuleBody {
  const tokens = listField(definition, 'tokens');
  const raw = listField(definition, 'raw').join('');
  const nonword = flagField(definition, 'nonword');
  const ignoreCase = flagField(definition, 'ignorecase');
  const wrapped = wrapPattern(tokens.filter((t) => t.trim() !== '').join('|'), {
    words: !nonword && tokens.length > 0,
    ignoreCase: false,
    template: context.wordTemplate,
  });
  const source = flagField(definition, 'append') ? wrapped + raw : raw + wrapped;
  const pattern = sharedPattern((ignoreCase ? '(?i)' : '') + source);
  // An accepted word is no excuse for a match that merely contains it, which is all a `nonword` rule can tell.
  const vocabulary = flagField(definition, 'vocab', true) && !nonword ? context.accepted : [];
  const exceptions = makeExceptions(listField(definition, 'exceptions'), vocabulary);
  return {
    promised: promiseOf(pattern),
    begin: () => (block) => {
      const found = pattern.findIn(block);
      if (found.length === 0) return [];
      const hits: Hit[] = [];
      for (const { start, end } of found) {
        if (hits.length === block.most) break;
        if (exceptions.accepts(block.text.slice(start, end).trim())) continue;
        if (exceptions.covers(block.text, start, end)) continue;
        hits.push(hitAt(definition, block.text, start, end));
      }
      return hits;
    },
  };
}
