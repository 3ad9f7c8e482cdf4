import { type Finding, type Report, verdictOf } from '../../analyzer/types.ts';
import { anyRule, dismissalKey } from './dismissal-key.ts';

/**
 * The report without the remarks that this writer does not want: dismissed phrases (keys of `dismissalKey`) and
 * silent rules. An `error` is a team's rule and always speaks. The verdict falls with its reasons.
 */
export function quieted(report: Report, dismissed: ReadonlySet<string>, silent: ReadonlySet<string>): Report {
  const unwanted = ({ rule, text }: Finding) =>
    silent.has(rule) || [rule, anyRule].some((by) => dismissed.has(dismissalKey(by, text)));
  const findings = report.findings.filter((f) => f.level === 'error' || !unwanted(f));
  if (findings.length === report.findings.length) return report;
  return { ...report, findings, verdict: verdictOf(findings) };
}
