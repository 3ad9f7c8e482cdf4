import { readdirSync, readFileSync } from 'node:fs';
import { decodeText } from '../../protocol/vale/decode-text.ts';
import type { FileTree } from '../../protocol/vale/file-tree.ts';

/** The file system as styles are read from it; what cannot be read counts as absent. */
export const diskTree: FileTree = {
  read: (path) => quietly(() => decodeText(readFileSync(path)))?.text,
  list: (path) => quietly(() => readdirSync(path).sort()) ?? [],
};

function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
