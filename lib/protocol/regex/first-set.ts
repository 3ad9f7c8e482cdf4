import type { PatternNode } from './pattern-node.ts';

/** Which ASCII code points a match can begin with; anything else is let through. */
export interface FirstSet {
  ascii: Uint8Array;
  /** The node can match without consuming: nothing is known of the first character. */
  empty: boolean;
}

const unknown = (): FirstSet => ({ ascii: new Uint8Array(128).fill(1), empty: true });
const none = (empty: boolean): FirstSet => ({ ascii: new Uint8Array(128), empty });

function union(a: FirstSet, b: FirstSet): void {
  for (let c = 0; c < 128; c++) a.ascii[c] = (a.ascii[c] as number) | (b.ascii[c] as number);
}

/** The first characters of a node, read forwards; lets a search skip places where nothing can begin. */
export function firstSet(node: PatternNode): FirstSet {
  switch (node.type) {
    case 'set':
      return { ascii: node.set.ascii, empty: false };
    case 'group':
    case 'atomic':
      return firstSet(node.body);
    case 'assert':
    case 'look':
      return none(true);
    case 'back':
      return unknown();
    case 'repeat': {
      const body = firstSet(node.body);
      return { ascii: body.ascii, empty: body.empty || node.min === 0 };
    }
    case 'alt': {
      const all = none(false);
      for (const item of node.items) {
        const own = firstSet(item);
        union(all, own);
        all.empty ||= own.empty;
      }
      return all;
    }
    case 'seq': {
      const all = none(true);
      for (const item of node.items) {
        const own = firstSet(item);
        union(all, own);
        if (!own.empty) return { ascii: all.ascii, empty: false };
      }
      return all;
    }
  }
}
