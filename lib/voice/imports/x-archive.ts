import { type OwnPost, type PostReader, textOf, timeOf } from './own-post.ts';

interface Row {
  tweet?: { full_text?: unknown; created_at?: unknown; in_reply_to_status_id_str?: unknown };
  /** A long post; its tweet holds only the beginning. */
  noteTweet?: { core?: { text?: unknown }; createdAt?: unknown };
}

/** `tweets.js` and `note-tweet.js` of an X archive: an assignment of a JSON array, known by its first words. */
export const readXArchive: PostReader = ({ name, bytes }) => {
  if (!/\.js$/i.test(name)) return null;
  const text = textOf(bytes);
  const begin = /^\s*window\.YTD\.(?:(?:community_)?tweets?|note_tweet)\.part\d+\s*=\s*/.exec(text);
  if (!begin) return null;
  const rows = JSON.parse(text.slice(begin[0].length).replace(/;\s*$/, '')) as Row[];
  return { posts: rows.flatMap(postOf), skipped: [] };
};

function postOf({ tweet, noteTweet }: Row): OwnPost[] {
  if (typeof noteTweet?.core?.text === 'string')
    return [{ text: plain(noteTweet.core.text), site: 'x', ...timeOf(noteTweet.createdAt) }];
  if (typeof tweet?.full_text !== 'string') return [];
  const reply = typeof tweet.in_reply_to_status_id_str === 'string';
  return [{ text: plain(tweet.full_text), site: 'x', reply, ...timeOf(tweet.created_at) }];
}

function plain(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
