import type { Draft, Report } from '../../lib/analyzer/types.ts';
import type { JudgedPost } from '../../lib/feed/audit-of.ts';
import type { OwnPost } from '../../lib/voice/imports/own-post.ts';

/** How often progress is told, in milliseconds. */
const turn = 100;

/**
 * Judges posts one after another.
 * @param progress told from time to time, and at the end, how many are done
 */
export async function judgeAll(
  posts: readonly OwnPost[],
  analyze: (draft: Draft) => Report,
  progress: (done: number) => void,
): Promise<JudgedPost[]> {
  const judged: JudgedPost[] = [];
  let begun = performance.now();
  for (const { text, site, reply } of posts) {
    judged.push({ text, report: analyze({ text, kind: reply ? 'reply' : 'post', ...(site && { site }) }) });
    if (performance.now() - begun < turn) continue;
    progress(judged.length);
    begun = performance.now();
  }
  progress(judged.length);
  return judged;
}
