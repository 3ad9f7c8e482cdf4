import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const mark = 'site:';
const columns = [
  'found',
  'kind',
  'parent',
  'limit',
  'click',
  'key',
  'marks',
  'replace + undo',
  'click held',
  'key held',
  'released once',
];

/** Prints site × what was tried, from the annotations that the specs of this folder give their tests. */
export default class SiteReporter implements Reporter {
  private readonly rows = new Map<string, Map<string, boolean>>();

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') return;
    const passed = result.status === test.expectedStatus;
    for (const { type, description } of test.annotations) {
      if (!type.startsWith(mark) || !description) continue;
      const row = this.rows.get(description) ?? new Map<string, boolean>();
      this.rows.set(description, row);
      const column = type.slice(mark.length);
      row.set(column, passed && row.get(column) !== false);
    }
  }

  onEnd(): void {
    if (this.rows.size === 0) return;
    const cell = (done: boolean | undefined) => (done === undefined ? 'none' : done ? 'ok' : 'FAILED');
    const lines = [
      ['Chromium', ...columns],
      ...[...this.rows]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([site, row]) => [site, ...columns.map((column) => cell(row.get(column)))]),
    ];
    const widths = columns.concat('').map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
    const table = lines.map((line) =>
      line
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
    console.log(
      `\n${table.join('\n')}\n\nnone: the room is not sent that way (no button; no key, nor a button that takes one)\n`,
    );
  }

  printsToStdio(): boolean {
    return false;
  }
}
