import { valuesOf } from '../../analyzer/features/values-of.ts';
import { createReader } from '../../analyzer/reading/create-reader.ts';
import { rules } from '../../analyzer/rules/all-rules.ts';
import { isFirm } from '../../analyzer/rules/rule.ts';
import { wordedCategories } from '../../analyzer/rules/rule-spans.ts';
import { canBeAnswered } from '../../analyzer/shape/can-be-answered.ts';
import { isInOtherLanguage, isSilent } from '../../analyzer/silence/is-silent.ts';
import { type StanceForm, stanceFormOf } from '../../analyzer/stance.ts';
import { withoutWords } from '../../analyzer/thresholds.ts';
import type { Category } from '../../analyzer/types.ts';
import type { LabelledDraft } from '../corpus/labelled-draft.ts';

/** A labelled draft with the values of its features. */
export interface Example {
  draft: LabelledDraft;
  values: Float64Array;
  stanceForm: StanceForm;
  /** The coach does not remark on it: next to no words, another language, somebody else's words. */
  silent: boolean;
  /** The draft is an answer to somebody, or asks what readers can answer. */
  answerable: boolean;
  /** Categories in which a rule has words to point at. */
  worded: ReadonlySet<Category>;
  /** Of these, the ones whose words can bear a warning. */
  firm: ReadonlySet<Category>;
}

const firmRules = rules.filter(isFirm);

/** Reads drafts into examples, in their order. */
export function examplesOf(drafts: readonly LabelledDraft[]): Example[] {
  const read = createReader(1);
  return drafts.map((draft) => {
    const reading = read({ text: draft.text });
    return {
      draft,
      values: valuesOf(reading),
      stanceForm: stanceFormOf(reading),
      silent: isSilent(reading) || isInOtherLanguage(reading),
      answerable: canBeAnswered(reading),
      worded: wordedCategories(rules, reading),
      firm: wordedCategories(firmRules, reading),
    };
  });
}

/** Whether the coach remarks on an example, or warns of it, at a score: as `findAll` decides, with any threshold. */
export const speaksOf = (
  example: Example,
  category: Category,
  score: number,
  threshold: number,
  level: 'remark' | 'warning',
): boolean =>
  !example.silent &&
  (level === 'remark' || example.firm.has(category)) &&
  score >= (example.worded.has(category) ? threshold : withoutWords(category, threshold, example.answerable));
