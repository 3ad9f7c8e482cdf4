import { type OwnPost, type PostReader, textOf, timeOf } from './own-post.ts';
import { plainFromHtml } from './plain-from-html.ts';

interface Activity {
  type?: string;
  object?: { content?: unknown; published?: unknown; inReplyTo?: unknown } | string;
}

/** `outbox.json` of a Mastodon archive (ActivityStreams 2.0): `Create` activities; boosts are others' words. */
export const readMastodonOutbox: PostReader = ({ name, bytes }) => {
  if (!/outbox\.json$/.test(name)) return null;
  const outbox = JSON.parse(textOf(bytes)) as { orderedItems?: Activity[] };
  if (!Array.isArray(outbox.orderedItems)) return null;
  const posts: OwnPost[] = [];
  for (const { type, object } of outbox.orderedItems) {
    if (type !== 'Create' || typeof object !== 'object' || typeof object?.content !== 'string') continue;
    posts.push({
      text: plainFromHtml(object.content),
      site: 'mastodon',
      reply: Boolean(object.inReplyTo),
      ...timeOf(object.published),
    });
  }
  return { posts, skipped: [] };
};
