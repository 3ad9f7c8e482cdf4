import type { VoiceDrift } from '../../components/insights/drift-section.tsx';
import type { Sensitivity, Voice } from '../../lib/analyzer/types.ts';
import type { Audit } from '../../lib/feed/audit-of.ts';
import type { StoredVoice } from '../../lib/storage/voices.ts';
import type { Fingerprint } from '../../lib/voice/fingerprint.ts';
import type { TeamRules } from './team-checks.ts';

/** What the worker answers to each question. */
export interface Answers {
  read: {
    posts: number;
    skipped: string[];
    audit: Audit | undefined;
    /** Names of the protocols and styles that judged with Rapport's own rules. */
    judgedWith: string[];
  };
  learn: Fingerprint;
  compare: VoiceDrift[];
}

interface Questions {
  /** `sent`: what was sent with Rapport and has its words. */
  read: { source: readonly File[] | 'sent'; voice: Voice; sensitivity: Sensitivity; team: TeamRules };
  learn: { names: readonly string[] };
  compare: { voices: readonly StoredVoice[] };
}

export type Question<K extends keyof Answers> = { ask: K } & Questions[K];

type Message =
  | { progress: { done: number; of: number } }
  | { id: number; answer: unknown }
  | { id: number; error: string };

/**
 * The worker that reads, judges and learns, so that an archive of a hundred thousand posts leaves the page free.
 * @param progress told how many posts are judged
 */
export function auditDesk(progress: (done: number, of: number) => void) {
  const worker = new Worker(new URL('./audit-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  let asked = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('progress' in data) return progress(data.progress.done, data.progress.of);
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) one?.reject(new Error(data.error));
    else one?.resolve(data.answer);
  });

  // A worker that cannot go on (no memory left, a script that does not load) answers nothing.
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'the reader stopped'));
    waiting.clear();
  });

  return {
    /** Rejects with what the worker says went amiss; never settles once the desk is closed. */
    ask<K extends keyof Answers>(ask: K, question: Questions[K]): Promise<Answers[K]> {
      const id = ++asked;
      return new Promise<Answers[K]>((resolve, reject) => {
        waiting.set(id, { resolve: (answer) => resolve(answer as Answers[K]), reject });
        worker.postMessage({ id, ask, ...question });
      });
    },
    close: () => worker.terminate(),
  };
}
