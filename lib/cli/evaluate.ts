import { parseArgs } from 'node:util';
import { createAnalyzer } from '../analyzer/analyze.ts';
import type { LabelledDraft } from './corpus/labelled-draft.ts';
import { readCorpora } from './corpus/read-corpora.ts';
import { confusionsOf, printConfusions } from './figures/confusions.ts';
import { corpusFigures } from './figures/corpus-figures.ts';
import type { Judged } from './figures/judged.ts';
import { printFigures } from './figures/print-figures.ts';
import { type LeaveOut, leaveOut, leaveOuts } from './fit/leave-out.ts';

// How well the coach judges labelled drafts. `--examples N` prints the N drafts of each kind that are judged furthest from
// their labels. npm run evaluate -- [--json] [--leave-out fold|corpus|brand] [--examples N] CORPUS.jsonl…

const usage =
  'usage: npm run evaluate -- [--json] [--leave-out fold|corpus|brand] [--examples N] CORPUS.jsonl…';

/** Judges drafts with the calibration that ships. */
function judgeShipped(drafts: readonly LabelledDraft[]): Judged[] {
  const analyze = createAnalyzer();
  return drafts.map((draft) => {
    const { scores, stance, findings, verdict } = analyze({ text: draft.text });
    return { draft, scores, stance, verdict, remarked: new Set(findings.map(({ category }) => category)) };
  });
}

/** @throws TypeError with a line for the user when an option is not known or lacks its value. */
const optionsOf = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, 'leave-out': { type: 'string' }, examples: { type: 'string' } },
  });

function evaluate({ values, positionals }: ReturnType<typeof optionsOf>): number {
  const left = values['leave-out'];
  const examples = Number(values.examples ?? 0);
  const misused = (left !== undefined && !leaveOuts.includes(left as LeaveOut)) || !(examples >= 0);
  if (positionals.length === 0 || misused) {
    console.error(usage);
    return 2;
  }
  const { items, complaints } = readCorpora(positionals);
  for (const complaint of complaints) console.error(complaint);
  const judged = left ? leaveOut(items, left as LeaveOut) : judgeShipped(items);
  const corpora = [...new Set(judged.map(({ draft }) => draft.corpus))];
  const byCorpus = corpora.map(
    (corpus) => [corpus, judged.filter(({ draft }) => draft.corpus === corpus)] as const,
  );
  const figures = byCorpus.map(([corpus, own]) => corpusFigures(corpus, own));
  const confusions = byCorpus.map(([corpus, own]) => confusionsOf(corpus, own, examples));
  if (values.json) {
    const shown = examples > 0 ? figures.map((one, i) => ({ ...one, examples: confusions[i] })) : figures;
    console.log(JSON.stringify(shown, null, 1));
  } else {
    console.log(printFigures(figures));
    if (examples > 0) console.log(`\n${printConfusions(confusions.flat())}`);
  }
  return complaints.length > 0 ? 2 : 0;
}

function main(args: readonly string[]): number {
  let options: ReturnType<typeof optionsOf>;
  try {
    options = optionsOf(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(usage);
    return 2;
  }
  return evaluate(options);
}

process.exitCode = main(process.argv.slice(2));
