import { fromUint8Array } from '@atcute/car';
import { decode } from '@atcute/cbor';
import { type OwnPost, type PostReader, textOf, timeOf } from './own-post.ts';

const collection = 'app.bsky.feed.post';

function postOf(record: unknown): OwnPost | null {
  if (typeof record !== 'object' || record === null) return null;
  const { $type, text, createdAt, reply } = record as Record<string, unknown>;
  if ($type !== collection || typeof text !== 'string') return null;
  return { text, site: 'bluesky', reply: Boolean(reply), ...timeOf(createdAt) };
}

/** Every value of a JSON document that is a post record, wherever it lies. */
function* recordsIn(value: unknown): Generator<OwnPost> {
  const post = postOf(value);
  if (post) yield post;
  else if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) yield* recordsIn(child);
  }
}

/** A Bluesky repository: the CAR file of `com.atproto.sync.getRepo` (AT Protocol), or records as JSON. */
export const readBlueskyRepo: PostReader = ({ name, bytes }) => {
  if (/\.json$/.test(name)) {
    const text = textOf(bytes);
    if (!text.includes(collection)) return null;
    return { posts: [...recordsIn(JSON.parse(text))], skipped: [] };
  }
  if (!/\.car$/.test(name)) return null;
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
