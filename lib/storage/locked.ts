/**
 * Runs `work` alone among everything of the extension that asks for the same `name`, in whatever page or worker, so
 * that two read-and-write changes cannot swallow one another. Without Web Locks (Node) only within this process.
 */
export function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (globalThis.navigator?.locks) return navigator.locks.request(`rapport.${name}`, work);
  const before = queues.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  queues.set(name, mine);
  return mine;
}

const queues = new Map<string, Promise<unknown>>();
