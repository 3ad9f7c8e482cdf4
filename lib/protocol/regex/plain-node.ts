import type { PatternNode } from './pattern-node.ts';

/**
 * A pattern that matches wherever `node` does, and maybe elsewhere, without what an automaton cannot tell: look-arounds
 * hold, an atomic group may give back. Undefined where back-references leave nothing to go by.
 */
export function plainNode(node: PatternNode): PatternNode | undefined {
  switch (node.type) {
    case 'set':
    case 'assert':
      return node;
    case 'look':
      return { type: 'seq', items: [] };
    case 'back':
      return undefined;
    case 'group':
    case 'atomic':
      return plainNode(node.body);
    case 'repeat': {
      const body = plainNode(node.body);
      return body && { ...node, body };
    }
    default: {
      const items: PatternNode[] = [];
      for (const item of node.items) {
        const plain = plainNode(item);
        if (!plain) return undefined;
        items.push(plain);
      }
      return { type: node.type, items };
    }
  }
}
