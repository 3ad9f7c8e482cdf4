import { formatMessage } from '../format-message.ts';
import type { RuleBody } from '../rule-body.ts';
import {
  DefinitionError,
  listField,
  numberField,
  type RuleDefinition,
  textField,
} from '../rule-definition.ts';

type Figures = Readonly<Record<string, number>>;
const of = (figures: Figures, name: string): number => figures[name] ?? 0;

/** Grade levels by their published formulas, over the document's figures. */
const grades: Record<string, (figures: Figures) => number> = {
  SMOG: (f) => 1.043 * Math.sqrt((of(f, 'polysyllabic_words') * 30) / of(f, 'sentences')) + 3.1291,
  'Gunning Fog': (f) =>
    0.4 * (of(f, 'words') / of(f, 'sentences') + (100 * of(f, 'complex_words')) / of(f, 'words')),
  'Coleman-Liau': (f) =>
    (5.88 * of(f, 'characters')) / of(f, 'words') - (29.6 * of(f, 'sentences')) / of(f, 'words') - 15.8,
  'Flesch-Kincaid': (f) =>
    (0.39 * of(f, 'words')) / of(f, 'sentences') + (11.8 * of(f, 'syllables')) / of(f, 'words') - 15.59,
  'Automated Readability': (f) =>
    (4.71 * of(f, 'characters')) / of(f, 'words') + (0.5 * of(f, 'words')) / of(f, 'sentences') - 21.43,
};

/** `readability`: the mean of the named grade levels is above the rule's. */
export function readability(definition: RuleDefinition): RuleBody {
  const names = listField(definition, 'metrics');
  const known = names.filter((name) => Object.hasOwn(grades, name));
  if (known.length === 0)
    throw new DefinitionError(`none of its metrics is known (${names.join(', ') || 'none named'})`);
  const limit = numberField(definition, 'grade');
  return {
    begin: (document) => () => {
      const figures = document.metrics();
      if (of(figures, 'words') === 0) return [];
      const sum = known.reduce((total, name) => total + (grades[name] as (f: Figures) => number)(figures), 0);
      const grade = sum / names.length;
      if (!(grade > limit)) return [];
      return [
        { message: formatMessage(textField(definition, 'message'), [grade.toFixed(2)]), replacements: [] },
      ];
    },
  };
}
