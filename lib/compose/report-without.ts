import { type Finding, type Report, verdictOf } from '../analyzer/types.ts';

/** The report without its `unwanted` findings, and its verdict as they leave it. */
export function reportWithout(report: Report, unwanted: (finding: Finding) => boolean): Report {
  const findings = report.findings.filter((finding) => !unwanted(finding));
  if (findings.length === report.findings.length) return report;
  return { ...report, findings, verdict: verdictOf(findings) };
}
