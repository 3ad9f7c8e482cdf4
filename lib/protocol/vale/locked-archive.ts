const endOfDirectory = 0x06054b50;
const fileInDirectory = 0x02014b50;
/** The end of an archive's directory stands within so many bytes of the archive's: a comment may follow it. */
const farthest = 65_557;

/** Whether some file of a zip archive is locked with a password, as the flags in the archive's directory say. */
export function isLocked(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory)
    if (--end < bytes.length - farthest) return false;
  if (end < 0) return false;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === fileInDirectory) {
    if (view.getUint16(at + 8, true) & 1) return true;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return false;
}
