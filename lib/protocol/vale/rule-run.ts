import type { Level } from '../../analyzer/types.ts';
import type { Promised } from '../regex/literal-index.ts';
import type { Block } from './block.ts';
import type { Scope } from './scope.ts';

/** What a rule found in a block: a span of its text, or the document as a whole. */
export interface Hit {
  /** UTF-16 in the block's text; undefined when the finding is about the whole document. */
  span?: { start: number; end: number };
  message: string;
  replacements: string[];
}

/** What rules know of the document besides the block at hand. */
export interface DocumentState {
  /** Figures about the document's prose, by the names that formulas use. */
  metrics(): Readonly<Record<string, number>>;
  /** How often a rule (`Style.Rule`) was found so far. */
  found(rule: string): number;
}

/** A rule ready to run. */
export interface ValeRule {
  /** `Style.Rule`. */
  name: string;
  level: Level;
  /** At most so many findings a document; 0 for no bound. */
  limit: number;
  scope: Scope;
  link?: string;
  description?: string;
  /** What it reads a draft with besides patterns. */
  needs?: Need;
  /** What a block holds for the rule to find anything; undefined where nothing is known. */
  promised?: Promised;
  /** Begins a document: what is returned keeps what it saw from block to block. */
  begin(document: DocumentState): (block: Block) => Hit[];
}

/** Parts of speech, or words that are known: both are too large to be at hand where a post is written. */
export type Need = 'tagger' | 'dictionary';

/** A rule that cannot be honoured, by name, with the reason in plain words. */
export interface Refusal {
  rule: string;
  reason: string;
  /** Where its definition says so: `House/Weasel.yml, line 3`. */
  place?: string;
  /** Only this is not at hand: where it is, the rule speaks. */
  lacks?: Need;
}
