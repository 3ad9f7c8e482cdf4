import { formatMessage } from '../format-message.ts';
import { parseFormula } from '../formula.ts';
import { measuredFigures } from '../measured-figures.ts';
import type { RuleBody } from '../rule-body.ts';
import { DefinitionError, type RuleDefinition, textField } from '../rule-definition.ts';

/** `metric`: a formula over figures of the document, or of a block where the rule names a scope, meets its condition. */
export function metric(definition: RuleDefinition): RuleBody {
  const formula = parseFormula(
    textField(definition, 'formula').replace(/heading\.(h[1-6])/g, 'heading_$1'),
    'formula',
  );
  const condition = parseFormula(`result__ ${textField(definition, 'condition')}`, 'condition');
  // What an expression gives does not depend on the figures.
  if (typeof formula({ figures: {}, found: () => 0 }) !== 'number')
    throw new DefinitionError("'formula' is no number, but a comparison", { key: 'formula' });
  return {
    begin: (document) => (block) => {
      const figures = measuredFigures(block, document);
      if (!figures.words) return [];
      const result = Number(formula({ figures, found: document.found }));
      if (condition({ figures: { ...figures, result__: result }, found: document.found }) !== true) return [];
      const message = formatMessage(textField(definition, 'message'), [result.toFixed(2)]);
      return [{ span: { start: 0, end: 0 }, message, replacements: [] }];
    },
  };
}
