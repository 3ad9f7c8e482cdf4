import type { PatternNode } from './pattern-node.ts';

/**
 * Takes a pattern apart at its outermost alternation, so that alternatives whose words are not in the text are never run:
 * `\b(?:a|b)\b` becomes `\ba\b` and `\bb\b`. At one start the first that matches wins, which is the order of the original.
 * Only zero-width neighbours are copied to each part; any other pattern stays whole.
 */
export function branches(node: PatternNode): PatternNode[] {
  const items = flatten(node);
  const alternations = items.filter((item) => item.type === 'alt');
  const [only] = alternations;
  if (only?.type !== 'alt' || alternations.length > 1) return [node];
  const at = items.indexOf(only);
  const before = items.slice(0, at);
  const after = items.slice(at + 1);
  if (![...before, ...after].every((item) => item.type === 'assert' || item.type === 'look')) return [node];
  return only.items.map((item) => ({ type: 'seq', items: [...before, item, ...after] }));
}

function flatten(node: PatternNode): PatternNode[] {
  return node.type === 'seq' ? node.items.flatMap(flatten) : [node];
}
