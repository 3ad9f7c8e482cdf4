import { fromUint8Array } from '@atcute/car';
import { decode } from '@atcute/cbor';
import { type OwnPost, type PostReader, timeOf } from './own-post.ts';

const collection = 'app.bsky.feed.post';

function postOf(record: unknown): OwnPost | null {
  if (typeof record !== 'object' || record === null) return null;
  const { $type, text, createdAt, reply } = record as Record<string, unknown>;
  if ($type !== collection || typeof text !== 'string') return null;
  return { text, site: 'bluesky', reply: Boolean(reply), ...timeOf(createdAt) };
}

/** Every post record of Bluesky (AT Protocol) in a JSON value, wherever it lies. */
export function blueskyPosts(value: unknown): OwnPost[] {
  const post = postOf(value);
  if (post) return [post];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(blueskyPosts) : [];
}

/** A Bluesky repository: the CAR file of `com.atproto.sync.getRepo` (AT Protocol). */
export const readBlueskyRepo: PostReader = ({ name, bytes }) => {
  if (!/\.car$/i.test(name)) return null;
  const posts: OwnPost[] = [];
  const skipped: string[] = [];
  for (const entry of fromUint8Array(bytes)) {
    try {
      const post = postOf(decode(entry.bytes));
      if (post) posts.push(post);
    } catch (error) {
      skipped.push(`${name}: a block cannot be decoded (${(error as Error).message})`);
    }
  }
  return { posts, skipped };
};
