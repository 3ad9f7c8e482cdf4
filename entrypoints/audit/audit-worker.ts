import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { auditOf } from '../../lib/feed/audit-of.ts';
import { learnVoice } from '../../lib/voice/fingerprint.ts';
import type { OwnPost } from '../../lib/voice/imports/own-post.ts';
import { readPosts } from '../../lib/voice/imports/read-posts.ts';
import { shippedBackground } from '../../lib/voice/shipped-background.ts';
import type { Answers, Question } from './audit-desk.ts';
import { compareVoices } from './compare-voices.ts';
import { judgeAll } from './judge-all.ts';
import { sentPosts } from './sent-posts.ts';
import { teamChecks } from './team-checks.ts';

/** The posts at hand. They live here until the page closes or reads others. */
let posts: readonly OwnPost[] = [];

const work: { [K in keyof Answers]: (question: Question<K>) => Promise<Answers[K]> } = {
  async read({ source, voice, sensitivity, team }) {
    const found = source === 'sent' ? { posts: await sentPosts(), skipped: [] } : await readPosts(source);
    posts = found.posts;
    const { checks, speaksAs, names } = await teamChecks(team);
    const analyze = createAnalyzer();
    const judged = await judgeAll(
      posts,
      (draft) => analyze({ ...draft, voice: speaksAs ?? voice }, { sensitivity, checks }),
      (done) => postMessage({ progress: { done, of: posts.length } }),
    );
    return {
      posts: posts.length,
      skipped: found.skipped,
      audit: judged.length > 0 ? auditOf(judged) : undefined,
      judgedWith: names,
    };
  },

  async learn({ names }) {
    return learnVoice(
      posts.map((post) => post.text),
      shippedBackground(),
      names,
    );
  },

  async compare({ voices }) {
    return compareVoices(voices, posts);
  },
};

addEventListener('message', async ({ data }: MessageEvent<Question<keyof Answers> & { id: number }>) => {
  try {
    const answer = await (work[data.ask] as (question: unknown) => Promise<unknown>)(data);
    postMessage({ id: data.id, answer });
  } catch (error) {
    postMessage({ id: data.id, error: error instanceof Error ? error.message : String(error) });
  }
});
