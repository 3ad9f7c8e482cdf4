import { formatMessage } from '../format-message.ts';
import { measuredFigures } from '../measured-figures.ts';
import type { RuleBody } from '../rule-body.ts';
import {
  DefinitionError,
  listField,
  numberField,
  type RuleDefinition,
  textField,
} from '../rule-definition.ts';

/** The grade levels that rules of this kind name, as scores. */
const grades: Record<string, string> = {
  SMOG: 'smog',
  'Gunning Fog': 'gunning_fog',
  'Coleman-Liau': 'coleman_liau',
  'Flesch-Kincaid': 'flesch_kincaid',
  'Automated Readability': 'automated_readability',
};

/** `readability`: the mean of the named grade levels is above the rule's. */
export function readability(definition: RuleDefinition): RuleBody {
  const names = listField(definition, 'metrics');
  const known = names.flatMap((name) => (Object.hasOwn(grades, name) ? [grades[name] as string] : []));
  if (known.length === 0)
    throw new DefinitionError(`none of its metrics is known (${names.join(', ') || 'none named'})`, {
      key: 'metrics',
    });
  const limit = numberField(definition, 'grade');
  return {
    begin: (document) => (block) => {
      const scores = measuredFigures(block, document);
      const grade = known.reduce((total, name) => total + (scores[name] ?? 0), 0) / names.length;
      if (!(grade > limit)) return [];
      const message = formatMessage(textField(definition, 'message'), [grade.toFixed(2)]);
      return [{ span: { start: 0, end: 0 }, message, replacements: [] }];
    },
  };
}
