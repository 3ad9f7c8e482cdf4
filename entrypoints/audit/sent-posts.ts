import { isAnswer } from '../../lib/feed/feed-post.ts';
import { history, type Place } from '../../lib/storage/history/history.ts';
import type { OwnPost } from '../../lib/voice/imports/own-post.ts';

/** What was sent with Rapport and still has its words, newest first; at most `most`. */
export async function sentPosts(most = Number.POSITIVE_INFINITY): Promise<OwnPost[]> {
  const posts: OwnPost[] = [];
  let place: Place | undefined;
  do {
    const page = await history.page({ ending: 'sent' }, Math.min(500, most), place);
    for (const entry of page.entries)
      if (entry.text && posts.length < most)
        posts.push({
          text: entry.text,
          time: entry.time,
          site: entry.site,
          reply: isAnswer(entry),
          ...(entry.account && { account: entry.account }),
        });
    place = page.next;
  } while (place && posts.length < most);
  return posts;
}
