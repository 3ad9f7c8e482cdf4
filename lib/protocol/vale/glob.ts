import { sharedPattern } from '../regex/shared-pattern.ts';

/**
 * Whether a path matches a section's glob: `*` and `**` run over any characters, slashes too, as Vale has it; `?`, `[…]`,
 * `{a,b}` and a leading `!` are known.
 */
export function globMatches(glob: string, path: string): boolean {
  const negated = glob.startsWith('!');
  const body = negated ? glob.slice(1) : glob;
  return sharedPattern(`(?s)^(?:${globSource(body)})$`).test(path) !== negated;
}

function globSource(glob: string): string {
  let depth = 0;
  return glob.replace(/\*+\/?|\?|\[[!^]?[^\]]+\]|[{},]|\\.|[\s\S]/g, (part) => {
    if (part.startsWith('**/')) return '(?:.*/)?';
    if (part.startsWith('*')) return part.endsWith('/') ? '.*/' : '.*';
    if (part === '?') return '.';
    if (part.startsWith('[') && part.length > 1) return part.replace(/^\[!/, '[^');
    if (part === '{') return depth++ >= 0 ? '(?:' : '';
    if (part === '}' && depth > 0) return depth-- > 0 ? ')' : '';
    if (part === ',' && depth > 0) return '|';
    return part.replace(/^\\/, '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
}
