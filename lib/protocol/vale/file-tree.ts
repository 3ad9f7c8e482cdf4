/** Files that styles are read from: a folder on the command line, an unpacked archive in the studio. Paths use `/`. */
export interface FileTree {
  /** The text of a file, or undefined when there is none. */
  read(path: string): string | undefined;
  /** Names of what lies directly in a folder; empty when there is no such folder. */
  list(path: string): string[];
}

/** Joins and resolves `.` and `..`; a leading `..` stays. */
export function joinPath(...parts: string[]): string {
  const absolute = parts.find((part) => part !== '')?.startsWith('/') ?? false;
  const out: string[] = [];
  for (const part of parts.join('/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && out.length > 0 && out[out.length - 1] !== '..') out.pop();
    else if (part !== '..' || !absolute) out.push(part);
  }
  return (absolute ? '/' : '') + (out.join('/') || (absolute ? '' : '.'));
}

/** A tree held in memory, by path. */
export function memoryTree(files: ReadonlyMap<string, string>): FileTree {
  return {
    read: (path) => files.get(joinPath(path)),
    list: (path) => {
      const folder = joinPath(path);
      const prefix = folder === '.' ? '' : `${folder}/`;
      const names = [...files.keys()]
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length).split('/')[0] as string);
      return [...new Set(names)].sort();
    },
  };
}
