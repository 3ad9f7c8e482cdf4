import { readBlueskyRepo } from './bluesky-repo.ts';
import { readJsonFile } from './json-file.ts';
import type { OwnPost, PostFile, PostImport, PostReader } from './own-post.ts';
import { readTableFile } from './table-file.ts';
import { readTextFile } from './text-file.ts';
import { unpack } from './unpack.ts';
import { readXArchive, withoutBeginnings } from './x-archive.ts';

const readers: readonly PostReader[] = [
  readXArchive,
  readJsonFile,
  readBlueskyRepo,
  readTableFile,
  readTextFile,
];

/** A retweet as exports write it: somebody else's words. */
const retweet = /^\s*RT @\w/;

/**
 * Own posts from export files: X archive, Mastodon outbox, Bluesky repository, LinkedIn CSV (each also inside the
 * archive it comes in), plain text, CSV, JSON, JSON lines. A damaged file or line is named in `skipped`; the rest is
 * still read. The same text is taken once; retweets and empty posts are left out.
 */
export async function readPosts(files: readonly File[]): Promise<PostImport> {
  const posts = new Map<string, OwnPost>();
  const skipped: string[] = [];
  for (const file of files) {
    let parts = 0;
    const before = skipped.length;
    try {
      for await (const part of unpack(file, (line) => skipped.push(line))) {
        parts++;
        const result = readOne(part);
        skipped.push(...result.skipped);
        for (const post of result.posts)
          if (post.text.trim() && !retweet.test(post.text) && !posts.has(post.text))
            posts.set(post.text, post);
      }
      if (parts === 0 && skipped.length === before)
        skipped.push(`${file.name}: holds no posts that Rapport knows`);
    } catch (error) {
      skipped.push(`${file.name}: cannot be read (${(error as Error).message})`);
    }
  }
  return { posts: withoutBeginnings([...posts.values()]), skipped };
}

function readOne(file: PostFile): PostImport {
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
