import { blueskyPosts } from './bluesky-repo.ts';
import { mastodonPosts } from './mastodon-outbox.ts';
import { type OwnPost, type PostReader, parseJson, textOf } from './own-post.ts';
import { postOfRow } from './post-of-row.ts';

/** A JSON file, known by what is in it: a Mastodon outbox, records of Bluesky, or a list of texts or of objects with one. */
export const readJsonFile: PostReader = ({ name, bytes }) => {
  if (!/\.json$/i.test(name)) return null;
  const value = parseJson(textOf(bytes));
  const mastodon = mastodonPosts(value);
  if (mastodon) return { posts: mastodon, skipped: [] };
  const bluesky = blueskyPosts(value);
  if (bluesky.length > 0) return { posts: bluesky, skipped: [] };
  if (!Array.isArray(value)) return null;
  const posts = value.map(postOfRow).filter((post): post is OwnPost => post !== null);
  if (posts.length === 0) return null;
  const without = value.length - posts.length;
  return {
    posts,
    skipped: without > 0 ? [`${name}: ${without} of ${value.length} entries hold no text that is known`] : [],
  };
};
