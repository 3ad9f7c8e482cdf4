import type { Finding, Report, Verdict } from '../analyzer/types.ts';
import { dismissalKey } from './dismissals.ts';

/**
 * The report without the remarks that this writer does not want: dismissed phrases (keys of `dismissalKey`) and
 * silent rules. An `error` is a team's rule and always speaks. A verdict never rises, and falls with its reasons.
 */
export function quieted(report: Report, dismissed: ReadonlySet<string>, silent: ReadonlySet<string>): Report {
  const findings = report.findings.filter(
    (f) => f.level === 'error' || !(silent.has(f.rule) || dismissed.has(dismissalKey(f.rule, f.text))),
  );
  if (findings.length === report.findings.length) return report;
  return { ...report, findings, verdict: lower(report.verdict, verdictOf(findings)) };
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return 'clear';
  return findings.every((f) => f.level === 'suggestion') ? 'remark' : 'warning';
}

function lower(a: Verdict, b: Verdict): Verdict {
  const order: Verdict[] = ['clear', 'remark', 'warning'];
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
