import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';

/**
 * The file with one more name under `terms.spell`. Only that line is written, so that comments and the author's own way of
 * writing stay. A file that cannot be read, or whose `spell` is no list, comes back as it is.
 */
export function addSpelling(source: string, term: string): string {
  const document = parseDocument(source);
  if (document.errors.length > 0) return source;
  const shown = /^[\p{L}\p{N}][\p{L}\p{N} '’&.-]*$/u.test(term) ? term : JSON.stringify(term);
  const terms = pairOf(document.contents, 'terms');
  if (!terms)
    return `${source === '' || source.endsWith('\n') ? source : `${source}\n`}terms:\n  spell: [${shown}]\n`;
  const map = terms.value;
  if (!isMap(map) || !map.range) return source;
  const spell = pairOf(map, 'spell');
  if (!spell) return map.flow ? source : insertLine(source, map.range[0], `spell: [${shown}]`);
  const list = spell.value;
  if (!isSeq(list) || !list.range || list.items.some((item) => isScalar(item) && item.value === term))
    return source;
  if (!list.flow) return insertLine(source, list.range[0], `- ${shown}`);
  const end = list.range[1] - 1;
  return `${source.slice(0, end)}${list.items.length > 0 ? ', ' : ''}${shown}${source.slice(end)}`;
}

function pairOf(map: unknown, name: string): Pair | undefined {
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
}

/** A line before what begins at `at`, at the same column. */
function insertLine(source: string, at: number, line: string): string {
  const begin = source.lastIndexOf('\n', at - 1) + 1;
  return `${source.slice(0, at)}${line}\n${' '.repeat(at - begin)}${source.slice(at)}`;
}
