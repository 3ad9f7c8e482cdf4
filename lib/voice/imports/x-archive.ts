import { type OwnPost, type PostReader, textOf, timeOf } from './own-post.ts';

interface Tweet {
  full_text?: unknown;
  created_at?: unknown;
  in_reply_to_status_id_str?: unknown;
  entities?: { urls?: { url?: string; expanded_url?: string }[] };
}

/** `tweets.js` of an X archive: an assignment of a JSON array. Retweets are not the writer's words. */
export const readXArchive: PostReader = ({ name, bytes }) => {
  if (!/(?:^|\/)tweets?(?:-part\d+)?\.js$/.test(name)) return null;
  const text = textOf(bytes);
  const start = text.indexOf('[');
  if (!/^\s*window\.YTD\.tweets?\./.test(text) || start < 0) return null;
  const rows = JSON.parse(text.slice(start)) as { tweet?: Tweet }[];
  const posts: OwnPost[] = [];
  for (const { tweet } of rows) {
    if (typeof tweet?.full_text !== 'string' || tweet.full_text.startsWith('RT @')) continue;
    const reply = typeof tweet.in_reply_to_status_id_str === 'string';
    const plain = tweet.full_text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
    posts.push({ text: plain, site: 'x', reply, ...timeOf(tweet.created_at) });
  }
  return { posts, skipped: [] };
};
