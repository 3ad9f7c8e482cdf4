import { type Document, isScalar, Scalar, visit } from 'yaml';

const quoted = /^[“„«‘][^“”„«»‘’]+[”“»’]$/u;

/**
 * Texts that stand in curly quotes and nothing else, as word processors write them: to YAML those are letters like any other. The
 * file's own tests are left alone: there a text may be a quotation. Offsets are UTF-16 into the source.
 */
export function curlyQuotes(document: Document): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  visit(document, {
    Pair(_, { key }) {
      return isScalar(key) && key.value === 'tests' ? visit.SKIP : undefined;
    },
    Scalar(_, { type, value, range }) {
      if (type === Scalar.PLAIN && typeof value === 'string' && quoted.test(value))
        found.push({ text: value, offset: range?.[0] ?? 0 });
    },
  });
  return found;
}
