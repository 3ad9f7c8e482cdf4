import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { PostFile } from './own-post.ts';
import { tarEntries } from './tar-entries.ts';

// An archive holds pictures and films too; only files that a reader knows are unpacked, and none above this size.
const known =
  /(?:^|\/)(?:(?:community-)?tweets?(?:-part\d+)?\.js|note-tweet(?:-part\d+)?\.js|outbox\.json|[^/]*\.car|shares\.csv|comments\.csv)$/i;
const largest = 256 * 1024 * 1024;

/**
 * The files of `file` that may hold posts: those of an archive (zip, tar.gz) that are known by their names, or the
 * file itself. An archive of many gigabytes is read in parts and never as a whole.
 * @throws Error saying what is wrong with the archive
 */
export async function* unpack(file: File): AsyncGenerator<PostFile> {
  if (/\.zip$/i.test(file.name)) yield* fromZip(file);
  else if (/\.(?:tar\.gz|tgz)$/i.test(file.name)) yield* fromTar(file);
  else yield { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function* fromZip(file: File): AsyncGenerator<PostFile> {
  const reader = new ZipReader(new BlobReader(file), { useWebWorkers: false });
  for await (const entry of reader.getEntriesGenerator()) {
    if (entry.directory || !known.test(entry.filename) || entry.uncompressedSize > largest) continue;
    yield { name: entry.filename, bytes: await entry.getData(new Uint8ArrayWriter()) };
  }
}

async function* fromTar(file: File): AsyncGenerator<PostFile> {
  const plain = file.stream().pipeThrough(new DecompressionStream('gzip'));
  yield* tarEntries(plain, (name, size) => known.test(name) && size <= largest);
}
