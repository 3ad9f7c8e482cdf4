import type { DeskCall } from './desk.ts';
import type { DeskTasks } from './desk-tasks.ts';

type Input<K extends keyof DeskTasks> = Parameters<DeskTasks[K]>[0];
type Result<K extends keyof DeskTasks> = Awaited<ReturnType<DeskTasks[K]>>;
type Waiting = { done(result: never): void; failed(reason: Error): void };

/** A task that takes longer is given up, in milliseconds: what was received may be made to take long. */
const patience = 20_000;
/** An archive of posts may be large, and is the writer's own. */
const unhurried: ReadonlySet<keyof DeskTasks> = new Set(['posts']);

/** Hands a task to the desk's worker. A worker that takes too long or breaks is replaced, and its tasks are rejected. */
export function openDesk(): <K extends keyof DeskTasks>(task: K, input: Input<K>) => Promise<Result<K>> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker: Worker | undefined;

  const giveUp = (reason: string) => {
    worker?.terminate();
    worker = undefined;
    for (const { failed } of waiting.values()) failed(new Error(reason));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./desk.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data: { number, result, error } }) => {
      const one = waiting.get(number);
      waiting.delete(number);
      if (error === undefined) one?.done(result as never);
      else one?.failed(new Error(error));
    });
    started.addEventListener('error', ({ message }) => giveUp(message));
    return started;
  };
  return (task, input) =>
    new Promise((done, failed) => {
      const number = ++last;
      const timer = unhurried.has(task)
        ? undefined
        : setTimeout(() => giveUp('This takes longer than a protocol needs.'), patience);
      const end =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      waiting.set(number, { done: end(done), failed: end(failed) });
      worker ??= start();
      const call: DeskCall = { number, task, input };
      worker.postMessage(call);
    });
}
