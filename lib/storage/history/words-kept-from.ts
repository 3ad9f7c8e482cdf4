import type { TextRule } from '../settings/settings-shape.ts';

const day = 24 * 60 * 60 * 1_000;

/** The moment from which drafts keep their words under `rule`, at `now`; both in milliseconds since 1970, UTC. */
export function wordsKeptFrom(rule: TextRule, now: number): number {
  if (rule === 'keep') return Number.NEGATIVE_INFINITY;
  return rule === 'never' ? Number.POSITIVE_INFINITY : now - 30 * day;
}
