import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import { isWholeClause } from './clause.ts';

/** A wording for matches that are a whole clause, and none for others: it would break their sentence. */
export function asClause(wording: string) {
  return (_matched: string, reading: Reading, span: Span): string[] =>
    isWholeClause(reading, span) ? [wording] : [];
}
