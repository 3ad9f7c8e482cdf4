import { createSteppedAnalyzer } from '../../lib/analyzer/analyze.ts';
import { paced } from '../../lib/analyzer/paced.ts';
import type { Context, Draft, Report } from '../../lib/analyzer/types.ts';

/** What waits in the worker's queue, messages of other tabs above all, goes first. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Drafts of this length or less are done in a step or two. */
const short = 10_000;

/**
 * An analyzer that never holds the worker for long: a long draft is read in steps, with whatever else arrived in between.
 * Long drafts wait for one another, so that an edit of one that is being read costs the edit; short ones pass them.
 * @param pause what is waited for between two steps
 */
export function createPacedAnalyzer(
  pause: () => Promise<void> = nextTask,
): (draft: Draft, context: Context) => Promise<Report> {
  const analyze = createSteppedAnalyzer();
  let longOnes: Promise<unknown> = Promise.resolve();
  return (draft, context) => {
    const work = () => paced(analyze(draft, context), pause);
    if (draft.text.length <= short) return work();
    const report = longOnes.then(work);
    longOnes = report.catch(() => undefined);
    return report;
  };
}
