import { type FlateError, type UnzipFileInfo, unzipSync } from 'fflate';
import { decodeText } from './decode-text.ts';
import { isLocked } from './locked-archive.ts';

/** The text files of an archive by path, with a note for what was left out; or why it is not taken. */
export type OpenedArchive = { files: Map<string, string>; notes: string[] } | { problem: string };

const maxFiles = 5_000;
const maxBytes = 20_000_000;
/** A style's text: rules, configuration, word lists, dictionaries. */
const textFile = /\.(?:ya?ml|ini|txt|dic|aff|json|md)$|(?:^|\/)[._]vale$/i;
/** What systems leave in archives for themselves. */
const systemFile = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
/** The library's number for a way of packing that it does not know. */
const unknownPacking = 14;

class Refused extends Error {}

/** Opens a zip archive of Vale styles. Sizes are checked before anything is unpacked; paths that lead out are left out. */
export function styleArchive(bytes: Uint8Array): OpenedArchive {
  if (isLocked(bytes)) return { problem: 'The archive is locked with a password.' };
  const notes: string[] = [];
  let count = 0;
  let size = 0;
  const filter = ({ name: stored, originalSize }: UnzipFileInfo): boolean => {
    if (++count > maxFiles) throw new Refused(`The archive holds more than ${maxFiles} files.`);
    const name = plainName(stored);
    if (name.endsWith('/') || systemFile.test(name)) return false;
    if (/^(?:[A-Za-z]:)?\//.test(name) || name.split('/').includes('..')) {
      notes.push(`${name} lies outside the archive`);
      return false;
    }
    if (/\.zip$/i.test(name)) notes.push(`${name} is an archive in the archive, and is not opened`);
    if (!textFile.test(name)) return false;
    size += originalSize;
    if (size > maxBytes) throw new Refused(`The archive unpacks to more than ${maxBytes / 1_000_000} MB.`);
    return true;
  };
  try {
    const files = new Map<string, string>();
    for (const [stored, content] of Object.entries(unzipSync(bytes, { filter }))) {
      const name = plainName(stored);
      const read = decodeText(content);
      if (!read) notes.push(`${name} is no text, and is left out`);
      else if (read.guessed) notes.push(`${name} is not saved as UTF-8, and was read as Windows-1252`);
      if (read) files.set(name, read.text);
    }
    return { files, notes };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message };
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { problem: 'This is not a zip archive.' };
    return {
      problem:
        (error as FlateError).code === unknownPacking
          ? 'The archive is packed in a way that is not read here; a plain zip is.'
          : 'The archive is damaged, or only a part of it.',
    };
  }
}

/**
 * A path as others write it: Windows puts back-slashes, macOS parts letters from their accents, and either may leave out that a
 * name is UTF-8, which is then read a byte a letter.
 */
function plainName(stored: string): string {
  const bytes = Uint8Array.from(stored, (letter) => letter.charCodeAt(0));
  const utf8 = /[^\0-\xff]/.test(stored) ? undefined : decodeText(bytes);
  return (utf8 && !utf8.guessed ? utf8.text : stored).replaceAll('\\', '/').normalize('NFC');
}
