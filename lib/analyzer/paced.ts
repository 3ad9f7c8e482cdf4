import type { Steps } from './types.ts';

/** Does work step by step, and waits for `pause` between the steps. */
export async function paced<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
