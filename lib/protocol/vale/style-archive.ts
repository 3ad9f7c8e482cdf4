import { type UnzipFileInfo, unzipSync } from 'fflate';

/** The text files of an archive by path, with a note for what was left out; or why it is not taken. */
export type OpenedArchive = { files: Map<string, string>; notes: string[] } | { problem: string };

const maxFiles = 5_000;
const maxBytes = 20_000_000;
/** A style's text: rules, configuration, word lists, dictionaries. */
const textFile = /\.(?:ya?ml|ini|txt|dic|aff|json|md)$/i;

class Refused extends Error {}

/** Opens a zip archive of Vale styles. Sizes are checked before anything is unpacked; paths that lead out are left out. */
export function styleArchive(bytes: Uint8Array): OpenedArchive {
  const notes: string[] = [];
  let count = 0;
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (++count > maxFiles) throw new Refused(`The archive holds more than ${maxFiles} files.`);
    if (name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')) {
      notes.push(`${name} lies outside the archive`);
      return false;
    }
    if (name.endsWith('/') || !textFile.test(name)) return false;
    size += originalSize;
    if (size > maxBytes) throw new Refused(`The archive unpacks to more than ${maxBytes / 1_000_000} MB.`);
    return true;
  };
  try {
    const files = new Map<string, string>();
    for (const [name, content] of Object.entries(unzipSync(bytes, { filter })))
      files.set(name, new TextDecoder().decode(content));
    return { files, notes };
  } catch (error) {
    return { problem: error instanceof Refused ? error.message : 'This is not a zip archive.' };
  }
}
