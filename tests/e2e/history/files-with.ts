import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the profile that hold `words`, in either of the ways that a browser writes them. */
export function filesWith(words: string, profile: string): string[] {
  const spellings = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => {
      const bytes = read(path);
      return spellings.some((spelling) => bytes.includes(spelling));
    });
}

/** A file that the browser took away meanwhile holds nothing. */
function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
