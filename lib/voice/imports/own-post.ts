/** One post of the writer's own, as an export holds it. */
export interface OwnPost {
  text: string;
  /** Milliseconds since the epoch, when the export says it. */
  time?: number;
  /** Site id, when the export is of one site. */
  site?: string;
  reply?: boolean;
  /** The account that wrote, where it is known. */
  account?: string;
}

/** What was read from one or more files. */
export interface PostImport {
  posts: OwnPost[];
  /** What could not be read, one line each, naming file and place. */
  skipped: string[];
}

/** One file to be read, by the name it has in its archive. */
export interface PostFile {
  name: string;
  bytes: Uint8Array;
}

/** One reader of an export format: null when the file is not of its kind. Throws with the reason when it is and is damaged. */
export type PostReader = (file: PostFile) => PostImport | null;

/**
 * Text of a file, without a byte order mark: UTF-16 where the mark or the zeros of its first letters tell so, else UTF-8,
 * else what spreadsheets on Windows write (Windows-1252).
 */
export function textOf(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return decoded(bytes, 'utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d)) return decoded(bytes, 'utf-16be');
  try {
    // As a stream, so that a file cut in the middle of a letter is still what it is.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}

const decoded = (bytes: Uint8Array, as: string): string => new TextDecoder(as).decode(bytes);

/**
 * A JSON value.
 * @throws SyntaxError in words for people
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (text.trim() === '') throw new SyntaxError('it is empty');
    throw new SyntaxError(`no whole JSON; it may be cut short (${(error as Error).message})`);
  }
}

/** Milliseconds of a date as exports write it, or nothing. */
export function timeOf(value: unknown): { time?: number } {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? {} : { time };
}
