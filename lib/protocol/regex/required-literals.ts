import type { PatternNode } from './pattern-node.ts';

/** Alternations wider than this say too little to be worth looking for. */
const maxLiterals = 4000;

/**
 * Lower-case strings of which every match contains at least one; undefined when the pattern promises none.
 * Compare them with the lower-cased text: a text that holds none of them cannot match.
 */
export function requiredLiterals(node: PatternNode): string[] | undefined {
  switch (node.type) {
    case 'set':
      return node.set.literal === undefined ? undefined : [node.set.literal];
    case 'group':
    case 'atomic':
      return requiredLiterals(node.body);
    case 'repeat':
      return node.min > 0 ? requiredLiterals(node.body) : undefined;
    case 'alt': {
      const all: string[] = [];
      for (const item of node.items) {
        const own = requiredLiterals(item);
        if (!own || all.push(...own) > maxLiterals) return undefined;
      }
      return all;
    }
    case 'seq':
      return ofSequence(node.items);
    default:
      return undefined;
  }
}

/** The best promise of a sequence: a run of plain characters, or one of its parts. */
function ofSequence(items: PatternNode[]): string[] | undefined {
  let best: string[] | undefined;
  for (const found of promisesOf(items)) if (weight(found) > weight(best)) best = found;
  return best;
}

/** Longer lists are dearer to look for than what they spare. */
const shortList = 16;

/** Every short list of which a match holds one, in a sequence: it holds one of each. */
export function allRequired(node: PatternNode): string[][] {
  const own = node.type === 'seq' ? promisesOf(node.items) : [requiredLiterals(node) ?? []];
  return own.filter((list) => list.length > 0 && list.length <= shortList);
}

/** What each part of a sequence promises, runs of plain characters taken together. */
function promisesOf(items: PatternNode[]): string[][] {
  const promises: string[][] = [];
  let run = '';
  const offer = (found: string[] | undefined) => {
    if (found) promises.push(found);
  };
  const flush = () => {
    if (run !== '') offer([run]);
    run = '';
  };
  for (const item of flat(items)) {
    if (item.type === 'set' && item.set.literal !== undefined) {
      run += item.set.literal;
      continue;
    }
    if (isZeroWidth(item)) continue;
    flush();
    offer(requiredLiterals(item));
  }
  flush();
  return promises;
}

/** Nested sequences and captures read as one run. */
function* flat(items: PatternNode[]): Iterable<PatternNode> {
  for (const item of items) {
    if (item.type === 'seq') yield* flat(item.items);
    else if (item.type === 'group' && (item.body.type === 'seq' || item.body.type === 'set'))
      yield* flat(item.body.type === 'seq' ? item.body.items : [item.body]);
    else yield item;
  }
}

const isZeroWidth = (node: PatternNode): boolean => node.type === 'assert' || node.type === 'look';

/** The longer the shortest literal, the rarer a false alarm. */
const weight = (literals: string[] | undefined): number =>
  literals ? Math.min(...literals.map((l) => l.length)) : 0;
