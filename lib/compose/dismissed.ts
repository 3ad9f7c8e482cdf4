import { type Finding, type Report, remarkKey, verdictOf } from '../analyzer/types.ts';

/** What the writer of one box does not want to see again, and what that leaves of a report. */
export class Dismissed {
  readonly #keys = new Set<string>();

  add(finding: Finding): void {
    this.#keys.add(remarkKey(finding));
  }

  remove(finding: Finding): void {
    this.#keys.delete(remarkKey(finding));
  }

  /** What is shown of a report: all but what was dismissed. */
  shown(report: Report): Report {
    return this.#left(report);
  }

  /** What a send is decided by: a protocol's `error` counts, though it was put out of sight. */
  deciding(report: Report): Report {
    return this.#left(report, 'error');
  }

  #left(report: Report, stays?: Finding['level']): Report {
    const findings = report.findings.filter(
      (finding) => finding.level === stays || !this.#keys.has(remarkKey(finding)),
    );
    if (findings.length === report.findings.length) return report;
    return { ...report, findings, verdict: verdictOf(findings) };
  }
}
