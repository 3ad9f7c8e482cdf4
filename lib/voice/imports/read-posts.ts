import { unzipSync } from 'fflate';
import { readBlueskyRepo } from './bluesky-repo.ts';
import { readMastodonOutbox } from './mastodon-outbox.ts';
import type { OwnPost, PostImport, PostReader } from './own-post.ts';
import { readTableFile } from './table-file.ts';
import { readTextFile } from './text-file.ts';
import { readXArchive } from './x-archive.ts';

const readers: readonly PostReader[] = [
  readXArchive,
  readMastodonOutbox,
  readBlueskyRepo,
  readTableFile,
  readTextFile,
];

// An archive holds pictures and films too; only files that a reader knows are unpacked, and none above this size.
const known = /(?:tweets?(?:-part\d+)?\.js|outbox\.json|\.car|shares\.csv|comments\.csv)$/i;
const largest = 256 * 1024 * 1024;

function readOne(file: { name: string; bytes: Uint8Array }): PostImport {
  try {
    for (const reader of readers) {
      const result = reader(file);
      if (result) return result;
    }
    return { posts: [], skipped: [`${file.name}: not a format of posts that Rapport knows`] };
  } catch (error) {
    return { posts: [], skipped: [`${file.name}: ${(error as Error).message}`] };
  }
}

function unpack(file: { name: string; bytes: Uint8Array }): { name: string; bytes: Uint8Array }[] {
  const entries = unzipSync(file.bytes, {
    filter: ({ name, originalSize }) => known.test(name) && originalSize <= largest,
  });
  return Object.entries(entries).map(([name, bytes]) => ({ name, bytes }));
}

/**
 * Own posts from export files: X archive, Mastodon outbox, Bluesky repository, LinkedIn CSV (each also inside the zip
 * it comes in), plain text, CSV, JSON lines. A damaged file or line is named in `skipped`; the rest is still read.
 * The same text is taken once.
 */
export function readPosts(files: readonly { name: string; bytes: Uint8Array }[]): PostImport {
  const posts = new Map<string, OwnPost>();
  const skipped: string[] = [];
  for (const file of files) {
    let parts = [file];
    if (/\.zip$/i.test(file.name)) {
      try {
        parts = unpack(file);
        if (parts.length === 0) skipped.push(`${file.name}: holds no posts that Rapport knows`);
      } catch (error) {
        skipped.push(`${file.name}: not a readable zip (${(error as Error).message})`);
        continue;
      }
    }
    for (const result of parts.map(readOne)) {
      for (const post of result.posts) if (!posts.has(post.text)) posts.set(post.text, post);
      skipped.push(...result.skipped);
    }
  }
  return { posts: [...posts.values()], skipped };
}
