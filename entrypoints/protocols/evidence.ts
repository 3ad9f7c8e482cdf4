import { effect, signal } from '@preact/signals';
import type { ReadPosts } from './desk-tasks.ts';
import { latestOnly } from './latest-only.ts';
import { style } from './opened-style.ts';
import { desk, reading, said } from './studio-state.ts';

/** What was read of the writer's posts, and how often each rule of the file speaks in them. */
export const read = signal<ReadPosts | undefined>(undefined);
export const evidence = signal<Awaited<ReturnType<typeof count>> | undefined>(undefined);
/** How far the counting has come, in a sentence; empty when it is done. */
export const progress = signal('');

/** Counts again for every change of the file: a rule is quieter when its words are. */
const countLatest = latestOnly(async ({ source, posts }: { source: string; posts: ReadPosts }) => {
  const counted = await count(source, posts);
  if (counted) evidence.value = counted;
});

effect(() => {
  void style.value;
  if (read.value && read.value.posts > 0) countLatest({ source: reading.value.source, posts: read.value });
});

async function count(source: string, { posts }: ReadPosts) {
  for (let done = 0; done <= posts; ) {
    const now = await desk('evidence', { source, from: done }).catch(() => undefined);
    // The file moved on while it was counted: the next count is waiting.
    if (!now || source !== reading.peek().source) break;
    done = now.done;
    progress.value = done < posts ? `${done} of ${posts} posts read.` : '';
    if (done === posts) return { source, rates: now.rates };
  }
  progress.value = '';
  return undefined;
}

/** Reads posts of exports, or those that were sent with Rapport. They are forgotten when the page closes. */
export async function readFrom(from: readonly File[] | 'sent'): Promise<void> {
  progress.value = 'Reading…';
  try {
    read.value = await desk('posts', from);
    const { posts } = read.value;
    said.value = posts === 0 ? 'No posts were found in there.' : `${posts} posts are read.`;
  } catch (error) {
    said.value = error instanceof Error ? error.message : String(error);
  }
  progress.value = '';
}

/** The file with one more name that is spelled in one way only. */
export function withSpelling(source: string, term: string): Promise<string> {
  return desk('spelling', { source, term });
}
