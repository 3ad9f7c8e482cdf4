import type { Alert } from './lint-document.ts';

/**
 * Findings as Vale's `--output=line --sort` prints them: `FILE:LINE:COLUMN:Style.Rule:message`, by line, column, then
 * rule; columns count code points from 1, runs of blanks in a message are one.
 */
export function valeLines(path: string, source: string, alerts: readonly Alert[]): string[] {
  const starts = [0];
  for (const { 0: end, index } of source.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return alerts
    .map((alert) => ({ alert, ...positionOf(source, starts, alert.start) }))
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.alert.rule < b.alert.rule ? -1 : 1))
    .map(
      ({ alert, line, column }) =>
        `${path}:${line}:${column}:${alert.rule}:${alert.message.replace(/\s+/g, ' ')}`,
    );
}

/** Line and column of a UTF-16 offset, both from 1; the column in code points. */
function positionOf(
  source: string,
  starts: readonly number[],
  offset: number,
): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: [...source.slice(starts[low], offset)].length + 1 };
}
