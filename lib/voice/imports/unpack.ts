import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { PostFile } from './own-post.ts';
import { tarEntries } from './tar-entries.ts';

// An archive holds pictures and films too; only files that a reader knows are unpacked, and none above this size.
const known =
  /(?:^|\/)(?:(?:community-)?tweets?(?:-part\d+)?\.js|note-tweet(?:-part\d+)?\.js|outbox\.json|[^/]*\.car|shares\.csv|comments\.csv)$/i;
const largest = 256 * 1024 * 1024;
const tooLarge = 'is larger than 256 MB; Rapport reads files up to that size';

/**
 * The files of `file` that may hold posts: those of an archive (zip, tar.gz) that are known by their names, or the
 * file itself. An archive of many gigabytes is read in parts and never as a whole.
 * @param leftOut told in a line of each known file that is too large
 * @throws Error saying what is wrong with the archive
 */
export async function* unpack(file: File, leftOut: (line: string) => void): AsyncGenerator<PostFile> {
  const wanted = (name: string, size: number): boolean => {
    if (!known.test(name)) return false;
    if (size > largest) leftOut(`${name} in ${file.name}: ${tooLarge}`);
    return size <= largest;
  };
  if (/\.zip$/i.test(file.name)) yield* fromZip(file, wanted);
  else if (/\.(?:tar\.gz|tgz)$/i.test(file.name)) yield* fromTar(file, wanted);
  else if (file.size > largest) leftOut(`${file.name}: ${tooLarge}`);
  else yield { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

type Wanted = (name: string, size: number) => boolean;

async function* fromZip(file: File, wanted: Wanted): AsyncGenerator<PostFile> {
  const reader = new ZipReader(new BlobReader(file), { useWebWorkers: false });
  for await (const entry of reader.getEntriesGenerator()) {
    if (entry.directory || !wanted(entry.filename, entry.uncompressedSize)) continue;
    yield { name: entry.filename, bytes: await entry.getData(new Uint8ArrayWriter()) };
  }
}

async function* fromTar(file: File, wanted: Wanted): AsyncGenerator<PostFile> {
  const plain = file.stream().pipeThrough(new DecompressionStream('gzip'));
  yield* tarEntries(plain, wanted);
}
