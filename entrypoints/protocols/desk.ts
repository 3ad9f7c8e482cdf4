import { type DeskTasks, deskTasks } from './desk-tasks.ts';

/** A task for the desk; the answer carries the same number. */
export interface DeskCall {
  number: number;
  task: keyof DeskTasks;
  input: unknown;
}

/** The worker's side of `open-desk.ts`. */
self.addEventListener('message', async ({ data: { number, task, input } }: MessageEvent<DeskCall>) => {
  try {
    const run = deskTasks[task] as (input: unknown) => unknown;
    postMessage({ number, result: await run(input) });
  } catch (error) {
    postMessage({ number, error: error instanceof Error ? error.message : String(error) });
  }
});
