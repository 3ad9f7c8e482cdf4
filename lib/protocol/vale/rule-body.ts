import type { Promised } from '../regex/literal-index.ts';
import type { ValeRule } from './rule-run.ts';

/** What a kind of rule adds to what all rules share. */
export interface RuleBody {
  promised?: Promised;
  begin: ValeRule['begin'];
}
