import { storage } from 'wxt/utils/storage';
import { locked } from '../locked.ts';

/** How one rule fares with this writer. */
export interface RuleCount {
  /** Drafts in which it was shown. */
  shown: number;
  notUseful: number;
  /** Switched off by hand. */
  off?: true;
}

export type RuleCounts = Record<string, RuleCount>;

const item = storage.defineItem<RuleCounts>('local:rule-counts', { fallback: {}, version: 1 });

/**
 * True when a rule is silent for this writer: switched off, or shown at least 20 times and found not useful more than
 * one time in ten (design.md, decision 5).
 */
export function isSilent({ shown, notUseful, off }: RuleCount): boolean {
  return off === true || (shown >= 20 && notUseful > shown / 10);
}

/** Rules that are silent. */
export function silentRules(counts: RuleCounts): Set<string> {
  return new Set(Object.keys(counts).filter((rule) => isSilent(counts[rule] as RuleCount)));
}

export const ruleCounts = {
  getValue: (): Promise<RuleCounts> => item.getValue(),
  watch: (changed: (now: RuleCounts) => void): (() => void) => item.watch(changed),

  /** Counts each of `rules` as shown in one more draft. */
  countShown(rules: Iterable<string>): Promise<void> {
    return change((counts) => {
      for (const rule of new Set(rules)) of(counts, rule).shown++;
    });
  },

  countNotUseful(rule: string): Promise<void> {
    return change((counts) => {
      of(counts, rule).notUseful++;
    });
  },

  /** Switches a rule off until it is let speak again. */
  silence(rule: string): Promise<void> {
    return change((counts) => {
      of(counts, rule).off = true;
    });
  },

  /** Lets a silent rule speak again: its count begins anew. */
  restart(rule: string): Promise<void> {
    return change((counts) => {
      delete counts[rule];
    });
  },
};

function change(edit: (counts: RuleCounts) => void): Promise<void> {
  return locked('rule-counts', async () => {
    const counts = structuredClone(await item.getValue());
    edit(counts);
    await item.setValue(counts);
  });
}

function of(counts: RuleCounts, rule: string): RuleCount {
  // The name comes from a page: “__proto__” is to reach no prototype.
  const count = (Object.hasOwn(counts, rule) && counts[rule]) || { shown: 0, notUseful: 0 };
  counts[rule] = count;
  return count;
}
