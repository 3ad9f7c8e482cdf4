import type { CharSet } from './char-set.ts';
import type { PatternNode } from './pattern-node.ts';
import type { TextCodes } from './text-codes.ts';

/** Of every match, one character at least is of this set. */
export interface Required {
  set: CharSet;
  /** Its ASCII characters, a bit for each. */
  bits: Uint32Array;
}

/** More tests than these cost more than they spare. */
const most = 4;
/** A set of more characters than these is met by nearly every text. */
const widest = 40;

/** Small sets of which a match holds a character each, wherever it matches: "a figure", "a comma". */
export function requiredSets(node: PatternNode): Required[] {
  const sets = new Set<CharSet>();
  collect(node, sets);
  return [...sets]
    .map((set) => ({ set, size: set.ascii.reduce((sum, has) => sum + has, 0) }))
    .filter(({ size }) => size <= widest)
    .sort((a, b) => a.size - b.size)
    .slice(0, most)
    .map(({ set }) => {
      const bits = new Uint32Array(4);
      for (const [code, has] of set.ascii.entries())
        if (has === 1) bits[code >> 5] = (bits[code >> 5] as number) | (1 << (code & 31));
      return { set, bits };
    });
}

function collect(node: PatternNode, sets: Set<CharSet>): void {
  switch (node.type) {
    case 'set':
      sets.add(node.set);
      break;
    case 'seq':
      for (const item of node.items) collect(item, sets);
      break;
    case 'group':
    case 'atomic':
      collect(node.body, sets);
      break;
    case 'repeat':
      if (node.min > 0) collect(node.body, sets);
  }
}

/** Whether a text has what each match has. */
export function mayHold(required: readonly Required[], { ascii, wide }: TextCodes): boolean {
  for (const { bits, set } of required) {
    let met = 0;
    for (let i = 0; i < 4; i++) met |= (bits[i] as number) & (ascii[i] as number);
    if (met === 0 && !hasAny(wide, set)) return false;
  }
  return true;
}

function hasAny(wide: ReadonlySet<number>, set: CharSet): boolean {
  for (const code of wide) if (set.wide(code)) return true;
  return false;
}
