import { valuesOf } from '../../analyzer/features/values-of.ts';
import { createReader } from '../../analyzer/reading/create-reader.ts';
import type { LabelledDraft } from '../corpus/labelled-draft.ts';

/** A labelled draft with the values of its features. */
export interface Example {
  draft: LabelledDraft;
  values: Float64Array;
}

/** Reads drafts into examples, in their order. */
export function examplesOf(drafts: readonly LabelledDraft[]): Example[] {
  const read = createReader(1);
  return drafts.map((draft) => ({ draft, values: valuesOf(read({ text: draft.text })) }));
}
