import { type Document, isScalar, visit } from 'yaml';

/** A key of a mapping, where it stands in the source (UTF-16), and whether its mapping has it already. */
export interface ScalarKey {
  name: string;
  offset: number;
  isSecond: boolean;
}

/** The plain keys of all mappings of a document, in its order; keys that are lists or mappings themselves are left out. */
export function scalarKeys(document: Document): ScalarKey[] {
  const keys: ScalarKey[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        keys.push({ name, offset: key.range?.[0] ?? 0, isSecond: seen.has(name) });
        seen.add(name);
      }
    },
  });
  return keys;
}
