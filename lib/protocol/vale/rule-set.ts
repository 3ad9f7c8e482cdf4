import type { Level } from '../../analyzer/types.ts';
import { LiteralIndex } from '../regex/literal-index.ts';
import { levels } from './rule-definition.ts';
import type { ValeRule } from './rule-run.ts';
import { scopeAsksFor, scopeMatches } from './scope.ts';

/** Rules that run together, with what is worth knowing before any of them runs. Made once, used for many documents. */
export class RuleSet {
  readonly rules: readonly ValeRule[];
  private readonly index: LiteralIndex;
  private readonly byScope = new Map<string, Uint8Array>();
  private readonly wanted = new Map<string, boolean>();

  /** @param minLevel rules below it are left out. */
  constructor(rules: readonly ValeRule[], minLevel: Level = 'suggestion') {
    this.rules = rules.filter((rule) => levels.indexOf(rule.level) >= levels.indexOf(minLevel));
    this.index = new LiteralIndex(this.rules.map((rule) => rule.literals));
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
   * The numbers of the rules that read a block of this scope and can find something in its text, and the literals that
   * are there.
   */
  candidates(scope: string, lower: string): { numbers: number[]; present: ReadonlySet<string> } {
    const reads = this.readsScope(scope);
    const { candidates, present } = this.index.find(lower);
    const numbers: number[] = [];
    for (let i = 0; i < candidates.length; i++) if (candidates[i] === 1 && reads[i] === 1) numbers.push(i);
    return { numbers, present };
  }

  private readsScope(scope: string): Uint8Array {
    let reads = this.byScope.get(scope);
    if (!reads) {
      reads = Uint8Array.from(this.rules, (rule) => (scopeMatches(rule.scope, scope) ? 1 : 0));
      this.byScope.set(scope, reads);
    }
    return reads;
  }
}
