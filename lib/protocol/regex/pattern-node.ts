import type { CharSet } from './char-set.ts';

/** Zero-width tests on a position. `word` is Unicode-aware, as in .NET. */
export type Assertion =
  | 'word'
  | 'not-word'
  | 'line-start'
  | 'line-end'
  | 'text-start'
  | 'text-end'
  | 'text-end-or-newline';

/** A parsed pattern. `set` consumes one code point; `look`, `atomic` and `back` are what RE2 lacks. */
export type PatternNode =
  | { type: 'set'; set: CharSet }
  | { type: 'seq'; items: PatternNode[] }
  | { type: 'alt'; items: PatternNode[] }
  | { type: 'group'; index: number; body: PatternNode }
  | { type: 'repeat'; body: PatternNode; min: number; max: number; greedy: boolean }
  | { type: 'look'; ahead: boolean; negative: boolean; body: PatternNode }
  | { type: 'atomic'; body: PatternNode }
  | { type: 'assert'; kind: Assertion }
  | { type: 'back'; index: number; ignoreCase: boolean };

export interface ParsedPattern {
  node: PatternNode;
  /** Highest capture index; group 0 is the whole match. */
  groups: number;
  /** Index of each named group. */
  names: Map<string, number>;
}
