import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { ResultsTable } from './results-table.ts';

const mark = 'editor:';

/** Prints editor × what was tried, from the annotations that editors.spec.ts gives its tests. */
export default class ResultsReporter implements Reporter {
  private readonly table = new ResultsTable();

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') return;
    for (const { type, description } of test.annotations)
      if (type.startsWith(mark) && description)
        this.table.add(description, type.slice(mark.length), result.status === test.expectedStatus);
  }

  onEnd(): void {
    const table = this.table.print('Chromium');
    if (table) console.log(`\n${table}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
