/** A stored value that can be read and watched. */
export interface Source<T> {
  getValue(): Promise<T>;
  watch(changed: (now: T) => void): unknown;
}

/**
 * Hands `set` the stored value, and every later one. It watches before it reads, so that a change between the two is not
 * missed; resolves when the first value is there.
 */
export async function follow<T>(source: Source<T>, set: (now: T) => void): Promise<void> {
  let changed = false;
  source.watch((now) => {
    changed = true;
    set(now);
  });
  const first = await source.getValue();
  // What changed meanwhile is newer than what was read.
  if (!changed) set(first);
}
