import { type Document, isScalar, visit } from 'yaml';

/** A key that a mapping has twice, with the line of the second, from 1. */
export interface DoubledKey {
  key: string;
  line: number;
}

/** Keys that stand twice in a document: its text is needed for their lines. */
export function doubledKeys(document: Document, text: string): DoubledKey[] {
  const doubled: DoubledKey[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          doubled.push({ key: name, line: text.slice(0, key.range?.[0]).split('\n').length });
        seen.add(name);
      }
    },
  });
  return doubled;
}
