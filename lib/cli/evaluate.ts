import { parseArgs } from 'node:util';
import { createAnalyzer } from '../analyzer/analyze.ts';
import type { LabelledDraft } from './corpus/labelled-draft.ts';
import { readCorpora } from './corpus/read-corpora.ts';
import { corpusFigures } from './figures/corpus-figures.ts';
import type { Judged } from './figures/judged.ts';
import { printFigures } from './figures/print-figures.ts';
import { type LeaveOut, leaveOut, leaveOuts } from './fit/leave-out.ts';

// How well the coach judges labelled drafts. npm run evaluate -- [--json] [--leave-out fold|corpus|brand] CORPUS.jsonl…

const usage = 'usage: npm run evaluate -- [--json] [--leave-out fold|corpus|brand] CORPUS.jsonl…';

/** Judges drafts with the calibration that ships. */
function judgeShipped(drafts: readonly LabelledDraft[]): Judged[] {
  const analyze = createAnalyzer();
  return drafts.map((draft) => {
    const { scores, stance, findings, verdict } = analyze({ text: draft.text });
    return { draft, scores, stance, verdict, remarked: new Set(findings.map(({ category }) => category)) };
  });
}

function evaluate(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, 'leave-out': { type: 'string' } },
  });
  const left = values['leave-out'];
  if (positionals.length === 0 || (left !== undefined && !leaveOuts.includes(left as LeaveOut))) {
    console.error(usage);
    return 2;
  }
  const { items, complaints } = readCorpora(positionals);
  for (const complaint of complaints) console.error(complaint);
  const judged = left ? leaveOut(items, left as LeaveOut) : judgeShipped(items);
  const corpora = [...new Set(judged.map(({ draft }) => draft.corpus))];
  const figures = corpora.map((corpus) =>
    corpusFigures(
      corpus,
      judged.filter(({ draft }) => draft.corpus === corpus),
    ),
  );
  console.log(values.json ? JSON.stringify(figures, null, 1) : printFigures(figures));
  return complaints.length > 0 ? 2 : 0;
}

process.exitCode = evaluate(process.argv.slice(2));
