import type { Category, Stance } from '../../analyzer/types.ts';

/** One draft of a labelled corpus, in one shape whatever the file's. */
export interface LabelledDraft {
  /** File name without folder and ending. */
  corpus: string;
  id: string;
  text: string;
  /** Grade 0..2 by category; a category that nobody judged is missing. A grade of at least 1 counts as present. */
  grades: Partial<Record<Category, number>>;
  stance?: Stance;
  /** Who wrote it: the brand or account, where the corpus tells. */
  author?: string;
  /** The corpus's own label, for figures by label. */
  label?: string;
}
