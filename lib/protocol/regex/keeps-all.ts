import { type CharSet, wordSet } from './char-set.ts';
import { firstSet } from './first-set.ts';
import type { Assertion, PatternNode } from './pattern-node.ts';

/** What a program runs after a part of it, as far as it is known. */
export interface Following {
  nodes: readonly PatternNode[];
  /** Nothing comes after `nodes`: the program ends there. */
  ends: boolean;
}

/**
 * Whether a greedy loop over a set gains nothing by giving characters back: what follows begins with none of them, or
 * asks for an edge that is not inside the run. Told for ASCII only, so no place beside another character is spoken for.
 * @param least how many characters of the set stand before the loop at least.
 */
export function keepsAll(set: CharSet, least: number, { nodes, ends }: Following): boolean {
  const [next] = nodes;
  if (!next) return ends;
  if (next.type === 'assert' && isEdge(next.kind, set, least)) return true;
  const { ascii, empty } = firstSet({ type: 'seq', items: [...nodes] });
  return !empty && ascii.every((has, code) => has === 0 || set.ascii[code] === 0);
}

function isEdge(kind: Assertion, { ascii }: CharSet, least: number): boolean {
  if (kind === 'word') return least > 0 && ascii.every((has, code) => has === 0 || wordSet.ascii[code] === 1);
  return ascii[10] === 0 && ['line-end', 'text-end', 'text-end-or-newline'].includes(kind);
}
