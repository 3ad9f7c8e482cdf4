import type { Report } from '../../analyzer/types.ts';

/** A report as one line of JSON, the fields and their order as `surfaces.md` words them. */
export function reportLine(report: Report, id: string | number | undefined): string {
  return JSON.stringify({
    ...(id !== undefined && { id }),
    verdict: report.verdict,
    stance: report.stance,
    scores: report.scores,
    findings: report.findings.map(
      ({ rule, category, level, start, end, text, message, why, replacements }) => ({
        rule,
        category,
        level,
        start,
        end,
        text,
        message,
        why,
        replacements,
      }),
    ),
    strengths: report.strengths.map(({ signal, start, end }) => ({ signal, start, end })),
  });
}
