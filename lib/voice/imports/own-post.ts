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

/** Text of a file: UTF-8, or the UTF-16 that its byte order mark tells; without the mark. */
export function textOf(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(mark === true ? 'utf-16be' : mark || 'utf-8').decode(bytes);
}

/** Milliseconds of a date as exports write it, or nothing. */
export function timeOf(value: unknown): { time?: number } {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? {} : { time };
}
