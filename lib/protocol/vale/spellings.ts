const most = 64;
const endless = '[]{}.*+^$?';

/** Every text that an expression matches (`OAuth2?`: `OAuth2`, `OAuth`); undefined where they are not a handful. */
export function spellings(pattern: string): string[] | undefined {
  let at = 0;
  const group = (nested: boolean): string[] | undefined => {
    const done: string[] = [];
    let branch = [''];
    while (at < pattern.length) {
      const sign = pattern[at++] as string;
      if (sign === ')') return nested ? [...done, ...branch] : undefined;
      if (sign === '|') {
        done.push(...branch);
        branch = [''];
        continue;
      }
      let atom = sign === '(' ? inner() : one(sign);
      if (!atom) return undefined;
      if (pattern[at] === '?') {
        at++;
        atom = [...atom, ''];
      } else if (/[*+{]/.test(pattern[at] ?? '')) return undefined;
      if (branch.length * atom.length > most) return undefined;
      branch = branch.flatMap((begun) => (atom as string[]).map((more) => begun + more));
    }
    return nested ? undefined : [...done, ...branch];
  };
  const inner = (): string[] | undefined => {
    if (pattern.startsWith('?:', at)) at += 2;
    else if (pattern[at] === '?') return undefined;
    return group(true);
  };
  const one = (sign: string): string[] | undefined => {
    if (endless.includes(sign)) return undefined;
    if (sign !== '\\') return [sign];
    const escaped = pattern[at++];
    return escaped === undefined || /[\p{L}\p{N}]/u.test(escaped) ? undefined : [escaped];
  };
  return group(false);
}
