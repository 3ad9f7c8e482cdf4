import type { PostFile } from './own-post.ts';

/** A tar archive is blocks of this many bytes: a header, then the file, filled up with zeros (POSIX ustar). */
const block = 512;

/**
 * The files of a tar archive that `wanted` asks for, one after another; of the rest nothing is kept in memory. Long
 * names that stand in extension records are not read: those of an export's own files are short.
 * @throws Error when the archive ends in the middle of a file
 */
export async function* tarEntries(
  stream: ReadableStream<Uint8Array>,
  wanted: (name: string, size: number) => boolean,
): AsyncGenerator<PostFile> {
  const bytes = byteReader(stream);
  for (;;) {
    const header = await bytes.take(block);
    if (!header || header.every((byte) => byte === 0)) return;
    const name = textOf(header, 0, 100);
    const size = Number.parseInt(textOf(header, 124, 12), 8);
    if (!(size >= 0)) throw new Error('it is no tar archive');
    const padded = Math.ceil(size / block) * block;
    const isFile = header[156] === 0 || header[156] === 0x30;
    if (isFile && wanted(name, size)) {
      const content = await bytes.take(padded);
      if (!content) throw new Error('it ends in the middle of a file');
      yield { name, bytes: content.subarray(0, size) };
    } else await bytes.skip(padded);
  }
}

/** A field of a header: ASCII or UTF-8, ended by a zero. */
function textOf(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end)).trim();
}

function byteReader(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  let rest = new Uint8Array();
  /** Hands on the next `count` bytes, part by part; false when there are fewer. */
  async function next(count: number, use: (part: Uint8Array, at: number) => void): Promise<boolean> {
    for (let at = 0; at < count; ) {
      if (rest.length === 0) {
        const { done, value } = await reader.read();
        if (done) return false;
        rest = new Uint8Array(value);
        continue;
      }
      const part = rest.subarray(0, count - at);
      use(part, at);
      at += part.length;
      rest = rest.subarray(part.length);
    }
    return true;
  }
  return {
    async take(count: number): Promise<Uint8Array | undefined> {
      const taken = new Uint8Array(count);
      return (await next(count, (part, at) => taken.set(part, at))) ? taken : undefined;
    },
    skip: (count: number) => next(count, () => undefined),
  };
}
