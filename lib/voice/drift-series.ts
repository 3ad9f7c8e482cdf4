import type { Background } from './background.ts';
import { driftThreshold, fewestWords, scorePosts } from './drift.ts';
import type { Fingerprint } from './fingerprint.ts';

/** How near a run of posts lies to a voice. */
export interface DriftPoint {
  /** Place of the run's newest post among the posts. */
  at: number;
  /** 0: as near as own posts are on the average; under -1 lies one in twenty runs of own posts. */
  nearness: number;
}

/**
 * The drift of posts (oldest first) from a voice, as runs of `span` posts that follow one another. A run of fewer than
 * `fewestWords` words says nothing and is left out.
 */
export function driftSeries(
  voice: Fingerprint,
  posts: readonly string[],
  background: Background,
  span: number,
): DriftPoint[] {
  const scored = scorePosts(voice, posts, background);
  const usual = voice.spread.mean;
  const reach = usual - driftThreshold(voice, span);
  const points: DriftPoint[] = [];
  for (let at = span - 1; at < scored.length; at++) {
    const run = scored.slice(at - span + 1, at + 1);
    if (run.reduce((sum, { words }) => sum + words, 0) < fewestWords) continue;
    const mean = run.reduce((sum, { score }) => sum + score, 0) / span;
    points.push({ at, nearness: (mean - usual) / reach });
  }
  return points;
}
