/** The text of a file, and whether its letters had to be guessed. */
export interface DecodedText {
  text: string;
  /** It is no UTF-8: read as Windows-1252, as old editors save. */
  guessed: boolean;
}

/** Reads a file as the text it was saved as: UTF-8, UTF-16, else Windows-1252, without a byte order mark; undefined when it is no text. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), guessed: false };
  if (bytes.includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

/** UTF-16 by its byte order mark, or by its first letters, every other byte of which is zero. */
function wideEncoding([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be';
  return undefined;
}
