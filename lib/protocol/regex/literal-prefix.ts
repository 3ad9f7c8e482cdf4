import type { PatternNode } from './pattern-node.ts';

/** The lower-case characters that every match begins with, zero-width tests before them aside; '' when none is sure. */
export function literalPrefix(node: PatternNode): string {
  let prefix = '';
  const take = (part: PatternNode): boolean => {
    switch (part.type) {
      case 'set':
        prefix += part.set.literal ?? '';
        return part.set.literal !== undefined;
      case 'seq':
        return part.items.every(take);
      case 'group':
        return take(part.body);
      case 'assert':
      case 'look':
        return true;
      default:
        return false;
    }
  };
  take(node);
  return prefix;
}
