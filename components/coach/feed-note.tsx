import type { FeedRemark } from '../../lib/analyzer/types.ts';

/** What the posts before it say about a draft: one sentence, the earlier words, and on request the reason. */
export function FeedNote({ message, quote, why }: FeedRemark) {
  return (
    <div class="feed-note">
      <p>{message}</p>
      {quote && <p class="why">“{quote}”</p>}
      <details onToggle={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}>
        <summary class="plain">Why this matters</summary>
        <p class="why">{why}</p>
      </details>
    </div>
  );
}
