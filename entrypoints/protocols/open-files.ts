import { maxProtocolLength } from '../../lib/protocol/file/parse-protocol.ts';
import { decodeText } from '../../lib/protocol/vale/decode-text.ts';

/** A file for the editor, or why it is not opened. */
export type OpenedFile = { text: string; name: string } | { problem: string };

/** Reads a dropped or chosen protocol file; its size is weighed before a byte is read. */
export async function openFile(file: File): Promise<OpenedFile> {
  // A character has at most four bytes.
  if (file.size > maxProtocolLength * 4) return { problem: `${file.name} is larger than a protocol can be.` };
  const read = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!read) return { problem: `${file.name} is no text.` };
  return { text: read.text.replaceAll('\r\n', '\n'), name: file.name };
}

const maxFiles = 5_000;
const maxBytes = 20_000_000;
const styleFile = /\.(?:ya?ml|ini|txt|dic|aff)$|(?:^|\/)[._]vale$/i;

/** The files of a style folder by path, read as text; or why they are not. Sizes are weighed before a byte is read. */
export async function readFolder(
  listed: readonly { path: string; file: File }[],
): Promise<{ name: string; files: Map<string, string> } | { problem: string }> {
  const name = listed[0]?.path.split('/')[0] ?? 'The folder';
  const wanted = listed.filter(({ path }) => styleFile.test(path));
  if (wanted.length > maxFiles) return { problem: `${name} holds more than ${maxFiles} files.` };
  if (wanted.reduce((sum, { file }) => sum + file.size, 0) > maxBytes)
    return { problem: `${name} is larger than ${maxBytes / 1_000_000} MB.` };
  const read = await Promise.all(
    wanted.map(async ({ path, file }) => {
      const text = decodeText(new Uint8Array(await file.arrayBuffer()))?.text ?? '';
      return [path.split('/').slice(1).join('/').normalize('NFC'), text] as const;
    }),
  );
  return { name, files: new Map(read) };
}

/** What was dropped: files, and folders as all that is in them. The entries are taken at once: after the event they are gone. */
export async function droppedFiles(items: DataTransferItemList): Promise<{ path: string; file: File }[]> {
  const found: { path: string; file: File }[] = [];
  const entries: FileSystemEntry[] = [];
  for (const item of items) {
    const entry = item.webkitGetAsEntry();
    const file = entry ? null : item.getAsFile();
    if (entry) entries.push(entry);
    else if (file) found.push({ path: file.name, file });
  }
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    // One more than is taken, so that it is seen to be too many.
    if (found.length > maxFiles) return;
    if (entry.isFile) {
      const file = await new Promise<File>((done, failed) =>
        (entry as FileSystemFileEntry).file(done, failed),
      );
      found.push({ path: entry.fullPath.replace(/^\//, ''), file });
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    const next = () => new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    for (let some = await next(); some.length > 0; some = await next())
      for (const inner of some) await walk(inner);
  };
  for (const entry of entries) await walk(entry);
  return found;
}
