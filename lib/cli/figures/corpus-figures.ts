import { type Category, categories } from '../../analyzer/types.ts';
import { auc, aucInterval, type Scored } from './auc.ts';
import { calibrationError } from './calibration-error.ts';
import { detection, macroF1 } from './detection.ts';
import type { Judged } from './judged.ts';

/** Figures of one category on one corpus. `null` where the corpus cannot tell. */
export interface CategoryFigures {
  category: Category;
  n: number;
  present: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  auc: number | null;
  aucInterval: [number, number] | null;
  /** AUC of the text's length alone: what a judge who only counts letters would reach. */
  lengthAuc: number | null;
  calibrationError: number | null;
}

/** Figures of one corpus. */
export interface CorpusFigures {
  corpus: string;
  n: number;
  categories: CategoryFigures[];
  /** Drafts that are clean in every category the corpus judges: how many of 100 get a mark, how many a warning. */
  clean: { n: number; marked: number; warned: number } | null;
  /** Of 100 drafts, whatever their labels. */
  all: { marked: number; warned: number };
  stanceMacroF1: number | null;
  /** F1 of the stance `dialogue` against the corpus's own label "Dialogue". */
  dialogueF1: number | null;
}

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

function figuresOf(judged: readonly Judged[], category: Category): CategoryFigures | null {
  const labelled = judged.filter(({ draft }) => draft.grades[category] !== undefined);
  if (labelled.length === 0) return null;
  const isPresent = ({ draft }: Judged) => (draft.grades[category] as number) >= 1;
  const scored: Scored[] = labelled.map((item) => ({
    score: item.scores[category],
    present: isPresent(item),
  }));
  const present = scored.filter((item) => item.present).length;
  const both = present > 0 && present < scored.length;
  const found = detection(
    labelled.map((item) => ({ said: item.remarked.has(category), present: isPresent(item) })),
  );
  return {
    category,
    n: labelled.length,
    present,
    precision: present ? known(found.precision) : null,
    recall: known(found.recall),
    f1: present ? known(found.f1) : null,
    auc: both ? auc(scored) : null,
    aucInterval: both ? aucInterval(scored) : null,
    lengthAuc: both
      ? auc(labelled.map((item) => ({ score: item.draft.text.length, present: isPresent(item) })))
      : null,
    calibrationError: both ? calibrationError(scored) : null,
  };
}

const per100 = (items: readonly Judged[], test: (item: Judged) => boolean): number =>
  items.length === 0 ? 0 : (100 * items.filter(test).length) / items.length;

const rates = (items: readonly Judged[]) => ({
  marked: per100(items, ({ verdict }) => verdict !== 'clear'),
  warned: per100(items, ({ verdict }) => verdict === 'warning'),
});

/** All figures of the drafts of one corpus. */
export function corpusFigures(corpus: string, judged: readonly Judged[]): CorpusFigures {
  const clean = judged.filter(({ draft }) => {
    const grades = Object.values(draft.grades);
    return grades.length > 0 && grades.every((grade) => grade === 0);
  });
  const talks = judged.filter(({ draft }) => draft.label === 'Dialogue');
  const staged = judged.filter(({ draft }) => draft.stance);
  return {
    corpus,
    n: judged.length,
    categories: categories.flatMap((category) => figuresOf(judged, category) ?? []),
    clean: clean.length > 0 ? { n: clean.length, ...rates(clean) } : null,
    all: rates(judged),
    stanceMacroF1:
      staged.length > 0
        ? macroF1(staged.map(({ draft, stance }) => ({ said: stance, truth: draft.stance as string })))
        : null,
    dialogueF1:
      talks.length > 0
        ? known(
            detection(
              judged.map((item) => ({ said: item.stance === 'dialogue', present: talks.includes(item) })),
            ).f1,
          )
        : null,
  };
}
