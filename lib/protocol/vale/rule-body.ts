import type { ValeRule } from './rule-run.ts';

/** What a kind of rule adds to what all rules share. */
export interface RuleBody {
  literals?: readonly string[] | undefined;
  begin: ValeRule['begin'];
}
