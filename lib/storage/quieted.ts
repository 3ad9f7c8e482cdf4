import { type Report, verdictOf } from '../analyzer/types.ts';
import { dismissalKey } from './dismissals.ts';

/**
 * The report without the remarks that this writer does not want: dismissed phrases (keys of `dismissalKey`) and
 * silent rules. An `error` is a team's rule and always speaks. The verdict falls with its reasons.
 */
export function quieted(report: Report, dismissed: ReadonlySet<string>, silent: ReadonlySet<string>): Report {
  const findings = report.findings.filter(
    (f) => f.level === 'error' || !(silent.has(f.rule) || dismissed.has(dismissalKey(f.rule, f.text))),
  );
  if (findings.length === report.findings.length) return report;
  return { ...report, findings, verdict: verdictOf(findings) };
}
