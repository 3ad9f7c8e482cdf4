import type { PatternNode } from './pattern-node.ts';

/** How many instructions a pattern comes to once its counted repeats are written out. */
export function programSize(node: PatternNode): number {
  switch (node.type) {
    case 'seq':
      return node.items.reduce((sum, item) => sum + programSize(item), 0);
    case 'alt':
      return node.items.reduce((sum, item) => sum + programSize(item) + 2, 0);
    case 'group':
      return programSize(node.body) + 2;
    case 'look':
    case 'atomic':
      return programSize(node.body) + 2;
    case 'repeat':
      return (programSize(node.body) + 2) * (node.max === Infinity ? node.min + 1 : node.max);
    default:
      return 1;
  }
}
