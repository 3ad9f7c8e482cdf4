import { type Category, categories } from '../../analyzer/types.ts';
import type { Judged } from './judged.ts';

/** A draft on which score and label differ. */
export interface Confusion {
  corpus: string;
  id: string;
  /** The category whose label the score contradicts, or `dialogue` for the stance. */
  of: Category | 'dialogue';
  /** Said of the draft, though its label denies it; else missing, though its label has it. */
  said: boolean;
  score: number;
  label?: string;
  text: string;
}

const graded = (category: Category, { draft }: Judged): boolean => (draft.grades[category] as number) >= 1;

/**
 * The drafts that are judged furthest from their labels: by category the highest scores without and the lowest with, and
 * the drafts that are taken for dialogue or not against a corpus's own label of that name. What to read before a figure
 * is believed.
 * @param most how many of each kind
 */
export function confusionsOf(corpus: string, judged: readonly Judged[], most: number): Confusion[] {
  const confusion = (item: Judged, of: Confusion['of'], said: boolean, score: number): Confusion => ({
    corpus,
    id: item.draft.id,
    of,
    said,
    score,
    ...(item.draft.label === undefined ? {} : { label: item.draft.label }),
    text: item.draft.text,
  });
  const byCategory = categories.flatMap((category) => {
    const labelled = judged
      .filter(({ draft }) => draft.grades[category] !== undefined)
      .sort((a, b) => b.scores[category] - a.scores[category]);
    const said = labelled.filter((item) => !graded(category, item)).slice(0, most);
    const missed = labelled.filter((item) => graded(category, item)).reverse();
    // A corpus that holds one kind only has nothing to be confused with.
    if (missed.length === 0 || said.length === 0) return [];
    return [
      ...said.map((item) => confusion(item, category, true, item.scores[category])),
      ...missed.slice(0, most).map((item) => confusion(item, category, false, item.scores[category])),
    ];
  });
  if (!judged.some(({ draft }) => draft.label === 'Dialogue')) return byCategory;
  const byStance = [true, false].flatMap((said) =>
    judged
      .filter(
        ({ draft, stance }) => (stance === 'dialogue') === said && (draft.label === 'Dialogue') !== said,
      )
      .slice(0, most)
      .map((item) => confusion(item, 'dialogue', said, Number(said))),
  );
  return [...byCategory, ...byStance];
}

/** Confusions as lines of text, one a draft. */
export function printConfusions(confusions: readonly Confusion[]): string {
  return confusions
    .map(({ corpus, id, of, said, score, label, text }) => {
      const where = label === undefined ? corpus : `${corpus}/${label}`;
      const line = text.replace(/\s+/g, ' ').trim();
      return `${said ? 'said' : 'missed'} ${of} ${score.toFixed(2)}  ${where} ${id}: ${line}`;
    })
    .join('\n');
}
