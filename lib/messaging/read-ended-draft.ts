import { categories, kinds, levels, longestText, type Scores, stances, verdicts } from '../analyzer/types.ts';
import { type EndedDraft, type EntryFinding, endings, outcomes } from '../storage/history/entry.ts';
import { check } from './check.ts';
import { readAccount } from './read-account.ts';

/** Checks what a page tells about a draft that was sent or left. */
export function readEndedDraft(raw: unknown): EndedDraft {
  const told = check.record(raw, 'ended');
  return {
    id: check.text(told.id, 'ended.id', 64),
    site: check.text(told.site, 'ended.site'),
    kind: check.oneOf(told.kind, 'ended.kind', kinds),
    ...(told.account !== undefined && { account: readAccount(told.account, 'ended.account') }),
    ending: check.oneOf(told.ending, 'ended.ending', endings),
    stance: check.oneOf(told.stance, 'ended.stance', stances),
    scores: readScores(told.scores),
    first: check.oneOf(told.first, 'ended.first', verdicts),
    final: check.oneOf(told.final, 'ended.final', verdicts),
    findings: check.list(told.findings, 'ended.findings', readFinding),
    strengths: check.list(told.strengths, 'ended.strengths', check.text),
    text: check.text(told.text, 'ended.text', longestText),
    ...(told.reason !== undefined && { reason: check.text(told.reason, 'ended.reason', 2_000) }),
  };
}

function readScores(raw: unknown): Scores {
  const scores = check.record(raw, 'ended.scores');
  return Object.fromEntries(
    categories.map((category) => [category, check.amount(scores[category], `ended.scores.${category}`, 1)]),
  ) as Scores;
}

function readFinding(raw: unknown, name: string): EntryFinding {
  const told = check.record(raw, name);
  const finding: EntryFinding = {
    rule: check.text(told.rule, `${name}.rule`),
    category: check.oneOf(told.category, `${name}.category`, categories),
    level: check.oneOf(told.level, `${name}.level`, levels),
    outcome: check.oneOf(told.outcome, `${name}.outcome`, outcomes),
  };
  if (told.phrase !== undefined) finding.phrase = check.text(told.phrase, `${name}.phrase`, longestText);
  return finding;
}
