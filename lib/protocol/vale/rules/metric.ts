import { formatMessage } from '../format-message.ts';
import { parseFormula } from '../formula.ts';
import type { RuleBody } from '../rule-body.ts';
import { DefinitionError, type RuleDefinition, textField } from '../rule-definition.ts';

/** `metric`: a formula over the document's figures meets the rule's condition. */
export function metric(definition: RuleDefinition): RuleBody {
  const formula = parseFormula(textField(definition, 'formula').replace(/heading\.(h[1-6])/g, 'heading_$1'));
  const condition = parseFormula(`result__ ${textField(definition, 'condition')}`);
  return {
    begin: (document) => () => {
      const figures = document.metrics();
      if (!figures.words) return [];
      const result = formula(figures);
      if (typeof result !== 'number') throw new DefinitionError("'formula' is not a number");
      if (condition({ ...figures, result__: result }) !== true) return [];
      return [
        { message: formatMessage(textField(definition, 'message'), [result.toFixed(2)]), replacements: [] },
      ];
    },
  };
}
