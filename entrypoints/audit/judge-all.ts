import type { Draft, Report } from '../../lib/analyzer/types.ts';
import type { JudgedPost } from '../../lib/feed/audit-of.ts';
import type { OwnPost } from '../../lib/voice/imports/own-post.ts';

/** How long one turn of work may hold the page, in milliseconds. */
const turn = 12;

/**
 * Judges posts one after another, giving the page a breath between turns so that it stays usable.
 * @param progress told how many are done after each turn
 */
export async function judgeAll(
  posts: readonly OwnPost[],
  analyze: (draft: Draft) => Report,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<JudgedPost[]> {
  const judged: JudgedPost[] = [];
  let begun = performance.now();
  for (const { text, site, reply } of posts) {
    judged.push({ text, report: analyze({ text, kind: reply ? 'reply' : 'post', ...(site && { site }) }) });
    if (performance.now() - begun < turn) continue;
    progress(judged.length);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    begun = performance.now();
  }
  progress(judged.length);
  return judged;
}
