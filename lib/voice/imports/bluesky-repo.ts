import { fromUint8Array } from '@atcute/car';
import { decode } from '@atcute/cbor';
import * as CID from '@atcute/cid';
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

/**
 * A Bluesky repository: the CAR file of `com.atproto.sync.getRepo` (AT Protocol). Of blocks that the newest commit does
 * not lead to, posts that were deleted, nothing is taken.
 */
export const readBlueskyRepo: PostReader = ({ name, bytes }) => {
  if (!/\.car$/i.test(name)) return null;
  const blocks = new Map<string, unknown>();
  const skipped: string[] = [];
  const car = fromUint8Array(bytes);
  try {
    for (const entry of car) {
      try {
        blocks.set(CID.toCidLink(entry.cid).$link, decode(entry.bytes));
      } catch (error) {
        skipped.push(`${name}: a block cannot be decoded (${(error as Error).message})`);
      }
    }
  } catch (error) {
    skipped.push(`${name}: it is cut short; what was whole is read (${(error as Error).message})`);
  }
  const reached = reachable(
    blocks,
    car.roots.map((root) => root.$link),
  );
  // A repository without its commit leads nowhere; its posts are there all the same.
  const led = [...blocks].filter(([link]) => reached.has(link)).map(([, block]) => postOf(block));
  const posts = led.some(Boolean) ? led : [...blocks.values()].map(postOf);
  return { posts: posts.filter((post) => post !== null), skipped };
};

/** Links of all blocks that `roots` lead to, themselves included, but for commits before. */
function reachable(blocks: ReadonlyMap<string, unknown>, roots: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open: string[] = [...roots];
  for (let link = open.pop(); link !== undefined; link = open.pop()) {
    if (reached.has(link) || !blocks.has(link)) continue;
    reached.add(link);
    open.push(...linksIn(blocks.get(link)));
  }
  return reached;
}

function linksIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('$link' in value && typeof value.$link === 'string') return [value.$link];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'prev' ? [] : linksIn(inner)));
}
