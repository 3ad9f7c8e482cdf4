import {
  type Finding,
  type Kind,
  type Report,
  remarkKey,
  type Scores,
  type Stance,
  type Verdict,
} from '../analyzer/types.ts';

type Outcome = 'replaced' | 'edited-away' | 'dismissed' | 'kept';

/** What is told about a draft once it was sent or left. */
export interface DraftRecord {
  id: string;
  site: string;
  kind: Kind;
  /** The account that wrote, as the page showed it. */
  account?: string;
  ending: 'sent' | 'left';
  stance: Stance;
  scores: Scores;
  first: Verdict;
  final: Verdict;
  findings: (Pick<Finding, 'rule' | 'category' | 'level'> & { phrase: string; outcome: Outcome })[];
  strengths: string[];
  text: string;
  /** Why it was sent although a protocol forbids it. */
  reason?: string;
}

/** Follows one draft from its first report to its end, and what became of each remark that was shown. */
export class DraftLog {
  readonly #id = crypto.randomUUID();
  readonly #shown = new Map<string, Finding>();
  readonly #acted = new Map<string, Outcome | undefined>();
  /** The account that writes, when the page shows it: by the end of a draft its box is often gone. */
  account: string | undefined;
  #first: Verdict | undefined;
  #last: { text: string; report: Report } | undefined;

  /** A report on the draft as it stood at `text`. */
  reported(text: string, report: Report): void {
    this.#first ??= report.verdict;
    this.#last = { text, report };
    for (const finding of report.findings) {
      const key = remarkKey(finding);
      this.#shown.set(key, finding);
      // Words that were replaced once and came back are judged anew.
      if (this.#acted.get(key) === 'replaced') this.#acted.delete(key);
    }
  }

  /** What the writer did about a remark; undefined when it was taken back. */
  acted(finding: Finding, outcome: 'replaced' | 'dismissed' | undefined): void {
    this.#acted.set(remarkKey(finding), outcome);
  }

  /** The finished record; undefined when there never was a report to record. `text` is what was sent or left. */
  ended(
    ending: 'sent' | 'left',
    site: string,
    kind: Kind,
    text: string,
    reason?: string,
  ): DraftRecord | undefined {
    const last = this.#last;
    if (!last || !this.#first) return undefined;
    const still = new Set(last.report.findings.map(remarkKey));
    return {
      id: this.#id,
      site,
      kind,
      ...(this.account && { account: this.account }),
      ending,
      stance: last.report.stance,
      scores: last.report.scores,
      first: this.#first,
      final: last.report.verdict,
      findings: [...this.#shown].map(([key, { rule, category, level, text: phrase }]) => ({
        rule,
        category,
        level,
        phrase,
        outcome: this.#acted.get(key) ?? (still.has(key) ? 'kept' : 'edited-away'),
      })),
      strengths: [...new Set(last.report.strengths.map((s) => s.signal))],
      text: text || last.text,
      ...(ending === 'sent' && reason && { reason }),
    };
  }
}
