import type { Report } from '../../analyzer/types.ts';
import type { Threshold } from './options.ts';

/** Whether a report reaches the threshold of `--fail-on`. */
export function fails(report: Pick<Report, 'findings'>, threshold: Threshold): boolean {
  const levels = {
    remark: ['suggestion', 'warning', 'error'],
    warning: ['warning', 'error'],
    error: ['error'],
  };
  return report.findings.some(({ level }) => levels[threshold].includes(level));
}
