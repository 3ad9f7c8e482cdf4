import { blueskyPosts } from './bluesky-repo.ts';
import { mastodonPosts } from './mastodon-outbox.ts';
import { type OwnPost, type PostReader, textOf } from './own-post.ts';
import { postOfRow } from './post-of-row.ts';

/** A JSON file, known by what is in it: a Mastodon outbox, records of Bluesky, or a list of texts or of objects with one. */
export const readJsonFile: PostReader = ({ name, bytes }) => {
  if (!/\.json$/i.test(name)) return null;
  const value: unknown = JSON.parse(textOf(bytes));
  const mastodon = mastodonPosts(value);
  if (mastodon) return { posts: mastodon, skipped: [] };
  const bluesky = blueskyPosts(value);
  if (bluesky.length > 0) return { posts: bluesky, skipped: [] };
  const posts = Array.isArray(value)
    ? value.map(postOfRow).filter((post): post is OwnPost => post !== null)
    : [];
  return posts.length > 0 ? { posts, skipped: [] } : null;
};
