/** One post of the writer's own, as an export holds it. */
export interface OwnPost {
  text: string;
  /** Milliseconds since the epoch, when the export says it. */
  time?: number;
  /** Site id, when the export is of one site. */
  site?: string;
  reply?: boolean;
}

/** What was read from one or more files. */
export interface PostImport {
  posts: OwnPost[];
  /** What could not be read, one line each, naming file and place. */
  skipped: string[];
}

/** One reader of an export format: null when the file is not of its kind. Throws with the reason when it is and is damaged. */
export type PostReader = (file: { name: string; bytes: Uint8Array }) => PostImport | null;

/** UTF-8 text of a file, without a byte order mark. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** Milliseconds of a date as exports write it, or nothing. */
export function timeOf(value: unknown): { time?: number } {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? {} : { time };
}
