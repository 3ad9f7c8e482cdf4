import { type Finding, type Report, remarkKey } from '../../analyzer/types.ts';

/** The findings that a hold would be about: the weighty ones when there are any. */
export function heldFindings({ findings }: Report): readonly Finding[] {
  const weighty = findings.filter((finding) => finding.level !== 'suggestion');
  return weighty.length > 0 ? weighty : findings;
}

/**
 * Whether a report holds its send: it warns, and of something that the writer was not already asked about (`asked`
 * holds remark keys): the same question is not put twice.
 */
export function warns(report: Report, asked: ReadonlySet<string>): boolean {
  return (
    report.verdict === 'warning' && heldFindings(report).some((finding) => !asked.has(remarkKey(finding)))
  );
}

/** Whether a protocol forbids the send as it stands. */
export function forbids(report: Report): boolean {
  return report.findings.some((finding) => finding.level === 'error');
}
