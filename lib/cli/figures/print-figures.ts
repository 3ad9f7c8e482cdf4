import type { CorpusFigures } from './corpus-figures.ts';

const cell = (value: number | null, digits = 3): string => (value === null ? '–' : value.toFixed(digits));

const heads = ['category', 'n', 'present', 'prec', 'recall', 'F1', 'AUC', '95 %', 'length', 'ECE'];

/** The figures as a plain table, one block a corpus. */
export function printFigures(figures: readonly CorpusFigures[]): string {
  const blocks = figures.map((corpus) => {
    const rows = corpus.categories.map((row) => [
      row.category,
      String(row.n),
      String(row.present),
      cell(row.precision),
      cell(row.recall),
      cell(row.f1),
      cell(row.auc),
      row.aucInterval ? row.aucInterval.map((edge) => edge.toFixed(3)).join('–') : '–',
      cell(row.lengthAuc),
      cell(row.calibrationError),
    ]);
    const widths = heads.map((head, i) =>
      Math.max(head.length, ...rows.map((row) => (row[i] as string).length)),
    );
    const line = (cells: readonly string[]) =>
      cells
        .map((text, i) => (i === 0 ? text.padEnd(widths[i] as number) : text.padStart(widths[i] as number)))
        .join('  ');
    const notes = [
      corpus.clean &&
        `of 100 clean drafts (${corpus.clean.n}): marked ${corpus.clean.marked.toFixed(1)}, warned ${corpus.clean.warned.toFixed(1)}`,
      `of 100 drafts (${corpus.n}): marked ${corpus.all.marked.toFixed(1)}, warned ${corpus.all.warned.toFixed(1)}`,
      corpus.stanceMacroF1 !== null && `stance macro F1 ${corpus.stanceMacroF1.toFixed(3)}`,
      corpus.dialogueF1 !== null && `dialogue against the label Dialogue F1 ${corpus.dialogueF1.toFixed(3)}`,
    ].filter((note) => typeof note === 'string');
    return [corpus.corpus, line(heads), ...rows.map(line), ...notes].join('\n');
  });
  return blocks.join('\n\n');
}
