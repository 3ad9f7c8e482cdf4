import type { Level } from '../../analyzer/types.ts';
import { type FoundLiterals, LiteralIndex } from '../regex/literal-index.ts';
import type { Block } from './block.ts';
import { levels } from './rule-definition.ts';
import type { ValeRule } from './rule-run.ts';
import { scopeAsksFor, scopeMatches } from './scope.ts';

/** The rules that read a scope, and what tells which of them can find something. */
interface Readers {
  /** By rule, 1 where it reads the scope. */
  reads: Uint8Array;
  any: boolean;
  index: RuleIndex;
}

/** An index of some rules. It remembers its last answer: a post is read as text, as a summary and as it stands. */
class RuleIndex {
  private readonly index: LiteralIndex;
  private last: { text: string; found: FoundLiterals } | undefined;

  constructor(
    private readonly rules: readonly ValeRule[],
    private readonly numbers: readonly number[],
  ) {
    this.index = new LiteralIndex(numbers.map((number) => rules[number]?.promised));
  }

  candidates(text: string, lower: string, reads: Uint8Array): Candidate[] {
    if (this.last?.text !== text) this.last = { text, found: this.index.find(text, lower) };
    const { candidates, present } = this.last.found;
    const found: Candidate[] = [];
    for (const i of candidates) {
      const number = this.numbers[i] as number;
      if (reads[number] === 1)
        found.push({ number, rule: this.rules[number] as ValeRule, present: present(i) });
    }
    return found;
  }
}

/** A rule that can find something in a text, with those of its literals that are there. */
export interface Candidate {
  number: number;
  rule: ValeRule;
  present: readonly string[] | undefined;
}

/** Rules that run together, with what is worth knowing before any of them runs. Made once, used for many documents. */
export class RuleSet {
  readonly rules: readonly ValeRule[];
  private readonly byScope = new Map<string, Readers>();
  private readonly indexes = new Map<string, RuleIndex>();
  private readonly wanted = new Map<string, boolean>();

  /** @param minLevel rules below it are left out. */
  constructor(rules: readonly ValeRule[], minLevel: Level = 'suggestion') {
    this.rules = rules.filter((rule) => levels.indexOf(rule.level) >= levels.indexOf(minLevel));
  }

  /** Whether some rule asks for blocks of this kind (`sentence`, `link`, …) by name. */
  wants(kind: string): boolean {
    let wanted = this.wanted.get(kind);
    if (wanted === undefined) {
      wanted = this.rules.some((rule) => scopeAsksFor(rule.scope, kind));
      this.wanted.set(kind, wanted);
    }
    return wanted;
  }

  /** The rules that read a block of this scope and can find something in its text. */
  candidates({ scope, text, lower }: Block): Candidate[] {
    const { any, reads, index } = this.readersOf(scope);
    return any ? index.candidates(text, lower, reads) : [];
  }

  private readersOf(scope: string): Readers {
    let readers = this.byScope.get(scope);
    if (!readers) {
      const reads = Uint8Array.from(this.rules, (rule) => (scopeMatches(rule.scope, scope) ? 1 : 0));
      // Few rules ask for sentences, of which there are many; all other scopes share an index.
      const few = /^(?:sentence|paragraph)\./.exec(scope)?.[0];
      readers = { reads, any: reads.includes(1), index: this.indexOf(few ? reads : undefined) };
      this.byScope.set(scope, readers);
    }
    return readers;
  }

  /** An index of the rules that read a scope, or of all. */
  private indexOf(reads?: Uint8Array): RuleIndex {
    const numbers = [...this.rules.keys()].filter((number) => !reads || reads[number] === 1);
    const key = reads ? numbers.join() : 'all';
    const index = this.indexes.get(key) ?? new RuleIndex(this.rules, numbers);
    this.indexes.set(key, index);
    return index;
  }
}
