import { type OwnPost, type PostReader, parseJson, textOf, timeOf } from './own-post.ts';

interface Tweet {
  full_text?: unknown;
  created_at?: unknown;
  in_reply_to_status_id_str?: unknown;
}

/** Archives before 2019 hold the tweet itself as a row. */
interface Row extends Tweet {
  tweet?: Tweet;
  /** A long post; its tweet holds only the beginning. */
  noteTweet?: { core?: { text?: unknown }; createdAt?: unknown };
}

/** `tweets.js` and `note-tweet.js` of an X archive: an assignment of a JSON array, known by its first words. */
export const readXArchive: PostReader = ({ name, bytes }) => {
  if (!/\.js$/i.test(name)) return null;
  const text = textOf(bytes);
  const begin = /^\s*window\.YTD\.(?:(?:community_)?tweets?|note_tweet)\.part\d+\s*=\s*/.exec(text);
  if (!begin) return null;
  const rows = parseJson(text.slice(begin[0].length).replace(/;\s*$/, ''));
  return { posts: (rows as (Row | null)[]).flatMap((row) => (row ? postOf(row) : [])), skipped: [] };
};

function postOf(row: Row): OwnPost[] {
  const { tweet = row, noteTweet } = row;
  if (typeof noteTweet?.core?.text === 'string')
    return [{ text: plain(noteTweet.core.text), site: 'x', ...timeOf(noteTweet.createdAt) }];
  if (typeof tweet.full_text !== 'string') return [];
  const reply = typeof tweet.in_reply_to_status_id_str === 'string';
  return [{ text: plain(tweet.full_text), site: 'x', reply, ...timeOf(tweet.created_at) }];
}

function plain(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** Where a tweet's text breaks off for the link to the whole of it. */
const brokenOff = /\s*…(?:\s*https:\/\/t\.co\/\w+)?$/;

/** The posts without the beginnings of long ones: an archive holds those among its tweets, and whole among its notes. */
export function withoutBeginnings(posts: readonly OwnPost[]): OwnPost[] {
  const long = posts.filter(({ site, text }) => site === 'x' && text.length > 200);
  return posts.filter((post) => {
    if (post.site !== 'x' || !brokenOff.test(post.text)) return true;
    const begin = post.text.replace(brokenOff, '');
    return begin.length < 100 || !long.some(({ text }) => text !== post.text && text.startsWith(begin));
  });
}
