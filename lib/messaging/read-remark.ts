import { check } from './check.ts';
import type { DismissedRemark } from './protocol-map.ts';

/** Checks a remark that a page asks to dismiss. */
export function readRemark(raw: unknown): DismissedRemark {
  const { rule, phrase } = check.record(raw, 'remark');
  return { rule: check.text(rule, 'remark.rule'), phrase: check.text(phrase, 'remark.phrase', 2_000) };
}
