import type { Category, Kind, Stance, Verdict } from '../../analyzer/types.ts';
import { isImproved } from './day-row.ts';
import type { Ending, Entry, Outcome } from './entry.ts';
import { fold } from './fold.ts';

/** Which entries to show. Absent fields let everything through; fields that are there all have to hold. */
export interface EntryFilter {
  site?: string;
  kind?: Kind;
  ending?: Ending;
  stance?: Stance;
  final?: Verdict;
  category?: Category;
  outcome?: Outcome;
  rule?: string;
  /** Only what was sent milder than it began. */
  improved?: true;
  /** Milliseconds since 1970, UTC; `from` included, `to` not. */
  from?: number;
  to?: number;
  /** Words that the text or a phrase of it holds, in any order, whatever case and accents. */
  search?: string;
}

/** Filters that an index answers, rarest first: the first that is set reads the fewest entries. */
const indexed = [
  'rule',
  'improved',
  'outcome',
  'category',
  'final',
  'stance',
  'site',
  'kind',
  'ending',
] as const;

/** The facet that reads the fewest entries for `filter`, or undefined when only the time can be used. */
export function facetFor(filter: EntryFilter): string | undefined {
  const name = indexed.find((field) => filter[field] !== undefined);
  return name === 'improved' ? name : name && `${name}:${filter[name]}`;
}

/** True when `entry` passes every part of `filter`. */
export function passes(entry: Entry, filter: EntryFilter): boolean {
  const { site, kind, ending, stance, final, category, outcome, rule, improved, from, to, search } = filter;
  return (
    (site === undefined || entry.site === site) &&
    (kind === undefined || entry.kind === kind) &&
    (ending === undefined || entry.ending === ending) &&
    (stance === undefined || entry.stance === stance) &&
    (final === undefined || entry.final === final) &&
    (category === undefined || entry.findings.some((f) => f.category === category)) &&
    (outcome === undefined || entry.findings.some((f) => f.outcome === outcome)) &&
    (rule === undefined || entry.findings.some((f) => f.rule === rule)) &&
    (improved === undefined || (entry.ending === 'sent' && isImproved(entry))) &&
    (from === undefined || entry.time >= from) &&
    (to === undefined || entry.time < to) &&
    (search === undefined || holds(entry, fold(search).split(/\s+/)))
  );
}

function holds(entry: Entry, words: string[]): boolean {
  const text = fold([entry.text ?? '', ...entry.findings.map((f) => f.phrase ?? '')].join('\n'));
  return words.every((word) => text.includes(word));
}
