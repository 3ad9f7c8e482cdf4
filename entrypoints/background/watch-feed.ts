import type { Draft, FeedRemark, Report } from '../../lib/analyzer/types.ts';
import { knownSites } from '../../lib/compose/sites/known-sites.ts';
import { isAnswer } from '../../lib/feed/feed-post.ts';
import { feedRemark } from '../../lib/feed/feed-remark.ts';
import { textSketch } from '../../lib/feed/text-sketch.ts';
import { history } from '../../lib/storage/history/history.ts';

/** Below this many characters a draft is a beginning, and its stance a guess. */
const shortest = 20;
/** Drafts of the site, sent and left, that a draft is held against. */
const recentDrafts = 60;

/** What to say about `draft` against what was sent before; nothing when there is no history, or none to be read. */
export async function watchFeed(
  draft: Draft,
  { stance }: Report,
  now: number,
): Promise<FeedRemark | undefined> {
  const { text, site, kind = 'post' } = draft;
  if (!site || text.length < shortest || (kind !== 'post' && kind !== 'quote')) return undefined;
  try {
    const [{ entries }, alike] = await Promise.all([
      history.page({ site }, recentDrafts),
      history.alike(textSketch(text), 8),
    ]);
    return feedRemark(
      { text, site, kind, stance },
      {
        recent: entries.filter((entry) => entry.ending === 'sent'),
        left: entries.flatMap((entry) =>
          entry.ending === 'left' && entry.text && isAnswer(entry) ? { ...entry, text: entry.text } : [],
        ),
        alike: alike.map((entry) => ({ ...entry, text: entry.text ?? '' })),
        siteName: (id) => knownSites.find((each) => each.id === id)?.name ?? id,
        now,
      },
    );
  } catch {
    // A history that cannot be opened is said in the popup; it is no reason to leave a draft without its report.
    return undefined;
  }
}
