import type { Kind, Stance, Verdict } from '../analyzer/types.ts';

/** What the feed's functions read of a history entry. */
export interface FeedPost {
  /** Milliseconds since 1970, UTC. */
  time: number;
  site: string;
  kind: Kind;
  ending: 'sent' | 'left';
  stance: Stance;
  first: Verdict;
  final: Verdict;
  /** Strength signals, each once. */
  strengths: readonly string[];
}

/** True when the post answers somebody. */
export function isAnswer({ kind }: Pick<FeedPost, 'kind'>): boolean {
  return kind === 'reply' || kind === 'comment' || kind === 'message';
}
