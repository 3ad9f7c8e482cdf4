import type { Block } from './block.ts';
import { proseFigures } from './prose-figures.ts';
import { readabilityScores } from './readability-scores.ts';
import type { DocumentState } from './rule-run.ts';

/** Figures and scores of what a rule measures: the document, or a block where the rule names a scope. */
export function measuredFigures(block: Block, document: DocumentState): Record<string, number> {
  const figures = block.scope.startsWith('summary')
    ? document.metrics()
    : { ...proseFigures(block.text), paragraphs: 1 };
  return { ...figures, ...readabilityScores(figures) };
}
