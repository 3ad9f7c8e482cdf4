import { maxProtocolLength } from '../../lib/protocol/file/parse-protocol.ts';

/** A file for the editor, or why it is not opened. */
export type OpenedFile = { text: string; name: string } | { problem: string };

/** Reads a dropped or chosen protocol file; its size is weighed before a byte is read. */
export async function openFile(file: File): Promise<OpenedFile> {
  // A character has at most four bytes.
  if (file.size > maxProtocolLength * 4) return { problem: `${file.name} is larger than a protocol can be.` };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.includes(0)) return { problem: `${file.name} is no text.` };
  return { text: new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'), name: file.name };
}
