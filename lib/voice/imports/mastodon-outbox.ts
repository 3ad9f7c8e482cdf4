import { type OwnPost, timeOf } from './own-post.ts';
import { plainFromHtml } from './plain-from-html.ts';

interface Activity {
  type?: unknown;
  object?: { content?: unknown; published?: unknown; inReplyTo?: unknown } | string | null;
}

/**
 * The posts of `outbox.json` of a Mastodon archive (ActivityStreams 2.0): its `Create` activities; boosts are others'
 * words. Null when the value is no outbox.
 */
export function mastodonPosts(outbox: unknown): OwnPost[] | null {
  if (typeof outbox !== 'object' || outbox === null || !('orderedItems' in outbox)) return null;
  if (!Array.isArray(outbox.orderedItems)) return null;
  const posts: OwnPost[] = [];
  for (const activity of outbox.orderedItems as (Activity | null)[]) {
    const { type, object } = activity ?? {};
    if (type !== 'Create' || typeof object !== 'object' || typeof object?.content !== 'string') continue;
    posts.push({
      text: plainFromHtml(object.content),
      site: 'mastodon',
      reply: Boolean(object.inReplyTo),
      ...timeOf(object.published),
    });
  }
  return posts;
}
