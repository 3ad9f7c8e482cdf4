import type { Level } from '../../analyzer/types.ts';
import { LiteralIndex } from '../regex/literal-index.ts';
import { levels } from './rule-definition.ts';
import type { ValeRule } from './rule-run.ts';
import { scopeAsksFor, scopeMatches } from './scope.ts';

/** The rules that read a scope, by number, and what tells which of them can find something. */
interface Readers {
  numbers: number[];
  index: LiteralIndex;
}

/** Rules that run together, with what is worth knowing before any of them runs. Made once, used for many documents. */
export class RuleSet {
  readonly rules: readonly ValeRule[];
  private readonly byScope = new Map<string, Readers>();
  /** By the numbers of the rules: scopes that the same rules read share one index. */
  private readonly indexes = new Map<string, LiteralIndex>();
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

  /**
   * The numbers of the rules that read a block of this scope and can find something in its text, each with those of its
   * literals that are there.
   */
  candidates(scope: string, lower: string): { number: number; present: readonly string[] }[] {
    const { numbers, index } = this.readersOf(scope);
    if (numbers.length === 0) return [];
    const { candidates, present } = index.find(lower);
    return candidates.map((i) => ({ number: numbers[i] as number, present: present(i) }));
  }

  private readersOf(scope: string): Readers {
    let readers = this.byScope.get(scope);
    if (!readers) {
      const numbers = this.rules.flatMap((rule, i) => (scopeMatches(rule.scope, scope) ? [i] : []));
      const key = numbers.join();
      const index =
        this.indexes.get(key) ?? new LiteralIndex(numbers.map((i) => (this.rules[i] as ValeRule).literals));
      this.indexes.set(key, index);
      readers = { numbers, index };
      this.byScope.set(scope, readers);
    }
    return readers;
  }
}
