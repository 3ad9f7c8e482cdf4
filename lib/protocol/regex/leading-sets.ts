import type { CharSet } from './char-set.ts';
import { firstSet } from './first-set.ts';
import type { PatternNode } from './pattern-node.ts';

/** More than this many characters say nothing new to a search. */
const most = 3;

/**
 * By place, which ASCII code points the first characters of a match can be, as far as they are sure: at least one table,
 * or none where a match can be empty. Anything beyond ASCII is let through.
 */
export function leadingSets(node: PatternNode, length = most): CharSet['ascii'][] {
  const tables: CharSet['ascii'][] = [];
  /** True while what follows the part stands at a known place. */
  const take = (part: PatternNode): boolean => {
    if (tables.length === length) return false;
    switch (part.type) {
      case 'set':
        tables.push(part.set.ascii);
        return true;
      case 'seq':
        return part.items.every(take);
      case 'group':
        return take(part.body);
      case 'assert':
      case 'look':
        return true;
      case 'repeat':
        for (let i = 0; i < part.min; i++) if (!take(part.body)) return false;
        return part.max === part.min;
      default: {
        const first = firstSet(part);
        if (!first.empty) tables.push(first.ascii);
        return false;
      }
    }
  };
  take(node);
  if (tables.length > 0) return tables;
  const first = firstSet(node);
  return first.empty ? [] : [first.ascii];
}

/** Every match begins where a word does: at a word boundary, with a character of words. */
export function beginsWord(node: PatternNode, word: CharSet['ascii']): boolean {
  const opening = (part: PatternNode): boolean => {
    if (part.type === 'seq') return part.items[0] !== undefined && opening(part.items[0]);
    return part.type === 'assert' && part.kind === 'word';
  };
  const [first] = leadingSets(node);
  return opening(node) && first?.every((has, code) => has === 0 || word[code] === 1) === true;
}
