/** Where a cell's scenarios stand: one failure spoils it. */
export type Cell = 'ok' | 'FAILED';

const columns = ['read', 'emoji', 'paste', 'IME', 'marks', 'replace', 'undo', 'type after'];
const settings = ['shadow', 'frame', 'srcdoc'];

const legend =
  '–: cannot be (an editor that does not work in a shadow root; WebDriver BiDi has no input method for Firefox)';

/** Collects outcomes by editor and column and prints them as one table. */
export class ResultsTable {
  private readonly rows = new Map<string, Map<string, Cell>>();

  /** One scenario of `editor` that belongs under `column` has ended. */
  add(editor: string, column: string, passed: boolean): void {
    const row = this.rows.get(editor) ?? new Map<string, Cell>();
    this.rows.set(editor, row);
    if (!passed) row.set(column, 'FAILED');
    else if (!row.has(column)) row.set(column, 'ok');
  }

  /** The table as text; '–' where nothing can be run, with the reason below. '' when there are no rows. */
  print(title: string): string {
    if (this.rows.size === 0) return '';
    const shown = [...columns, ...settings];
    const cells = [...this.rows].map(([editor, row]) => [
      editor,
      ...shown.map((name) => row.get(name) ?? '–'),
    ]);
    const lines = [[title, ...shown], ...cells];
    const widths =
      lines[0]?.map((_cell, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
    const table = lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
    const gaps = cells.some((line) => line.includes('–'));
    return [...table, ...(gaps ? ['', legend] : [])].join('\n');
  }
}
